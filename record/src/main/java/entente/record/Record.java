package entente.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import entente.record.cite.Catalogue;
import entente.record.cite.Citation;
import entente.record.cite.Phrase;
import entente.record.cite.Verdict;
import entente.record.measure.Measure;
import entente.record.paper.Paper;
import entente.record.paper.Passage;

/** The way in: papers from files, passages from papers, words from citations. */
public final class Record {
    private Record() {
    }

    /** Everything that a file, or the files of a folder, hold. For what fits in memory. */
    public static Reading read(Path where) {
        List<Paper> papers = new ArrayList<>();
        List<Reading.Unread> unread = new ArrayList<>();
        read(where, papers::add, unread::add);
        return new Reading(papers, unread);
    }

    /** Reads a file, or every file of a folder in the order of their names, and gives one paper after the other. */
    public static void read(Path where, Consumer<Paper> papers, Consumer<Reading.Unread> unread) {
        FileReader reader = new FileReader(papers, unread);
        if (!Files.isDirectory(where)) {
            reader.read(where, String.valueOf(where.getFileName()));
            return;
        }
        try (Stream<Path> files = Files.walk(where)) {
            files.filter(Files::isRegularFile).filter(file -> !isOurs(where.relativize(file)))
                .sorted().forEach(file -> reader.read(file, where.relativize(file).toString().replace('\\', '/')));
        } catch (IOException fault) {
            unread.accept(new Reading.Unread(where.toString(), "could not be opened: " + fault.getMessage()));
        }
    }

    /** Reads one file under a name of the caller's, such as its path below the folder of the record. */
    public static void readAs(Path file, String name, Consumer<Paper> papers, Consumer<Reading.Unread> unread) {
        new FileReader(papers, unread).read(file, name);
    }

    /** The catalogue, and what lies hidden, such as an index, are no papers. */
    private static boolean isOurs(Path file) {
        for (Path name : file) {
            if (name.toString().startsWith(".") || name.toString().equals(Catalogue.FILE)) {
                return true;
            }
        }
        return false;
    }

    /** The addresses of a phrase in one paper. */
    public static List<Passage> cite(Paper paper, String phrase) {
        return Phrase.in(paper, phrase);
    }

    /** The addresses of a phrase in a folder of papers: those of its catalogue, under their names. */
    public static List<Passage> cite(Path folder, String phrase) throws IOException {
        return Holdings.of(folder).cite(phrase);
    }

    /**
     * Volumes in TEI, with the mark-up stripped and read as plain text, against the labels of the mark-up; all of the
     * folder, or those named.
     */
    public static Measure.Table measure(Path folder, Set<String> volumes) throws IOException {
        return Measure.of(folder, volumes);
    }

    /** What a citation comes to in a folder of papers with a catalogue. */
    public static Verdict resolve(Path folder, Citation citation) throws IOException {
        return Holdings.of(folder).resolve(citation);
    }
}
