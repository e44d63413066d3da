package entente.record.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import entente.record.Reading;
import entente.record.paper.Paper;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;

/**
 * Brings an index up to date with a folder. A file's passages and its digest go in together and are committed every
 * few megabytes: whoever is killed in between finds, the next time, each file either wholly in the index or not at all.
 */
final class Update {
    private static final long COMMIT_AFTER_BYTES = 4L << 20;
    private static final int COMMIT_AFTER_FILES = 200;
    private static final double BUFFER_MEGABYTES = 48;
    private static final String FORM = "form";

    /** Reads one file, under the name that its papers go by; each of them is taken as it comes. */
    interface Reader {
        void read(Path file, String name, Consumer<Paper> papers, Consumer<Reading.Unread> unread);
    }

    private final Reader reader;
    private final Progress progress;
    private final List<Reading.Unread> unread = new ArrayList<>();
    private int read;
    private int unchanged;
    private int gone;
    private int papers;
    private int passages;
    private long uncommitted;
    private int uncommittedFiles;

    Update(Reader reader, Progress progress) {
        this.reader = reader;
        this.progress = progress;
    }

    Indexed run(Path record, Directory index) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(new AsSpelled())
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setOpenMode(sameForm(index) ? IndexWriterConfig.OpenMode.CREATE_OR_APPEND
                : IndexWriterConfig.OpenMode.CREATE)
            .setCommitOnClose(false);
        try (IndexWriter writer = new IndexWriter(index, config)) {
            writer.setLiveCommitData(Map.of(FORM, Stored.FORM).entrySet());
            Map<String, String> known = known(writer);
            List<Folder.Listed> files = Folder.under(record);
            long all = files.stream().mapToLong(Folder.Listed::bytes).sum();
            long done = 0;
            for (Folder.Listed file : files) {
                bring(writer, file, known.remove(file.name()));
                done += file.bytes();
                progress.at(file.name(), done, all, papers);
            }
            for (String name : known.keySet()) {
                writer.deleteDocuments(new Term(Stored.FILE, name));
                gone++;
            }
            writer.commit();
        }
        return new Indexed(read, unchanged, gone, papers, passages, unread);
    }

    private void bring(IndexWriter writer, Folder.Listed file, String before) throws IOException {
        String digest = Folder.digest(file.path());
        if (digest.equals(before)) {
            unchanged++;
            return;
        }
        writer.deleteDocuments(new Term(Stored.FILE, file.name()));
        reader.read(file.path(), file.name(), paper -> add(writer, file.name(), paper),
            failed -> unread.add(new Reading.Unread(file.name(), failed.why())));
        writer.addDocument(Documents.ofFile(file.name(), digest));
        read++;
        uncommitted += file.bytes();
        uncommittedFiles++;
        if (uncommitted >= COMMIT_AFTER_BYTES || uncommittedFiles >= COMMIT_AFTER_FILES) {
            writer.commit();
            uncommitted = 0;
            uncommittedFiles = 0;
        }
    }

    private void add(IndexWriter writer, String file, Paper paper) {
        try {
            List<Document> documents = Documents.of(file, paper);
            writer.addDocuments(documents);
            papers++;
            passages += documents.size() - 1;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static boolean sameForm(Directory index) throws IOException {
        if (!DirectoryReader.indexExists(index)) {
            return true;
        }
        try (DirectoryReader reader = DirectoryReader.open(index)) {
            return Stored.FORM.equals(reader.getIndexCommit().getUserData().get(FORM));
        } catch (IndexFormatTooOldException another) {
            return false;
        }
    }

    /** The files in the index, each with the digest of the bytes it was read from. */
    private static Map<String, String> known(IndexWriter writer) throws IOException {
        Map<String, String> known = new HashMap<>();
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            if (reader.numDocs() == 0) {
                return known;
            }
            IndexSearcher searcher = new IndexSearcher(reader);
            TermQuery files = new TermQuery(new Term(Stored.WHAT, Stored.A_FILE));
            for (ScoreDoc hit : searcher.search(files, reader.maxDoc()).scoreDocs) {
                Document file = searcher.storedFields().document(hit.doc);
                known.put(file.get(Stored.FILE), file.get(Stored.DIGEST));
            }
        }
        return known;
    }
}
