package entente.record.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import entente.record.Record;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Search over an index of the record. */
public final class Search implements AutoCloseable {
    // Lucene recommends an incubating module on standard error at each start; an answer must not begin so. Held here,
    // because a logger that nobody holds forgets its level.
    private static final Logger RECOMMENDATIONS = Logger.getLogger("org.apache.lucene.internal.vectorization");

    static {
        RECOMMENDATIONS.setLevel(Level.OFF);
        // A query is bounded by Asking, and a word that is forgiven stands for at most some dozens of spellings.
        IndexSearcher.setMaxClauseCount(1 << 16);
    }

    private final Directory folder;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private Search(Directory folder, DirectoryReader reader) {
        this.folder = folder;
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
    }

    /**
     * Where the index of a record lies unless somebody says otherwise: beside its papers, under a name that hides it.
     */
    public static Path usualFolder(Path record) {
        Path base = Files.isRegularFile(record) ? record.toAbsolutePath().getParent() : record;
        return base.resolve(".entente").resolve("index");
    }

    /** Brings the index up to date: only files whose bytes have changed are read. */
    public static Indexed update(Path record, Path index, Progress progress) throws IOException {
        return update(record, index, Record::readAs, progress);
    }

    static Indexed update(Path record, Path index, Update.Reader reader, Progress progress) throws IOException {
        Files.createDirectories(index);
        try (Directory folder = FSDirectory.open(index)) {
            return new Update(reader, progress).run(record, folder);
        }
    }

    public static boolean exists(Path index) throws IOException {
        if (!Files.isDirectory(index)) {
            return false;
        }
        try (Directory folder = FSDirectory.open(index)) {
            return DirectoryReader.indexExists(folder);
        }
    }

    public static Search open(Path index) throws IOException {
        Directory folder = FSDirectory.open(index);
        try {
            return new Search(folder, DirectoryReader.open(folder));
        } catch (IOException fault) {
            folder.close();
            throw fault;
        }
    }

    public Answer find(Request request) throws IOException {
        Question question = Asking.read(request.query(), request.forgiving());
        if (question.asked().isEmpty()) {
            return new Answer(request.query(), 0, List.of(), question.problems());
        }
        QueryFromAsked translation = new QueryFromAsked(reader);
        Query query = passages(translation.of(question.asked().get()));
        TopDocs top = request.order() == Request.Order.RELEVANCE ? searcher.search(query, request.most())
            : searcher.search(query, request.most(), byDate(request.order()), true);
        List<Answer.Found> found = new ArrayList<>();
        for (ScoreDoc hit : top.scoreDocs) {
            Document passage = searcher.storedFields().document(hit.doc);
            found.add(new Answer.Found(Papers.about(passage), passage.get(Stored.ADDRESS), passage.get(Stored.PAGE),
                hit.score, Snippet.of(passage.get(Stored.WORDS), translation.marked())));
        }
        return new Answer(request.query(), searcher.count(query), found, question.problems());
    }

    /** The papers that a paper cites and those that cite it; empty where the index does not hold the paper. */
    public Optional<Related> related(String paper) throws IOException {
        return new Papers(searcher).related(paper);
    }

    /** The number of papers in the index. */
    public int papers() throws IOException {
        return searcher.count(new TermQuery(new Term(Stored.WHAT, Stored.A_PAPER)));
    }

    private static Query passages(Query asked) {
        return new BooleanQuery.Builder()
            .add(asked, Occur.MUST)
            .add(new TermQuery(new Term(Stored.WHAT, Stored.A_PASSAGE)), Occur.FILTER)
            .build();
    }

    /** Papers without a date come last; those of one day in the order of the record. */
    private static Sort byDate(Request.Order order) {
        boolean newest = order == Request.Order.NEWEST;
        Long undated = newest ? Long.MIN_VALUE : Long.MAX_VALUE;
        SortField day = new SortField(Stored.DAY, SortField.Type.LONG, newest, undated);
        return new Sort(day, SortField.FIELD_DOC);
    }

    @Override
    public void close() throws IOException {
        reader.close();
        folder.close();
    }
}
