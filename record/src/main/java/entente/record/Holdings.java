package entente.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import entente.record.cite.Catalogue;
import entente.record.cite.Citation;
import entente.record.cite.Phrase;
import entente.record.cite.Resolver;
import entente.record.cite.Verdict;
import entente.record.paper.Paper;
import entente.record.paper.Passage;

/**
 * A folder of papers and its catalogue. Papers are read when they are first asked for; of a volume only those that the
 * catalogue names are kept.
 */
public final class Holdings {
    private final Path folder;
    private final Catalogue catalogue;
    private final Map<String, Paper> papers = new HashMap<>();
    private final Set<String> read = new HashSet<>();
    private final List<Reading.Unread> unread = new ArrayList<>();

    private Holdings(Path folder, Catalogue catalogue) {
        this.folder = folder;
        this.catalogue = catalogue;
    }

    /** With the catalogue that lies in the folder, or none. */
    public static Holdings of(Path folder) throws IOException {
        Path catalogue = folder.resolve(Catalogue.FILE);
        String lines = Files.exists(catalogue) ? Files.readString(catalogue, StandardCharsets.UTF_8) : "";
        return of(folder, Catalogue.parse(lines));
    }

    /** With a catalogue that lies elsewhere, as beside the agreement. */
    public static Holdings of(Path folder, Catalogue catalogue) {
        return new Holdings(folder, catalogue);
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** Files that could not be read, among those asked for so far. */
    public List<Reading.Unread> unread() {
        return List.copyOf(unread);
    }

    public Verdict resolve(Citation citation) {
        return new Resolver(catalogue, this::paper).resolve(citation);
    }

    /**
     * A paper by its id: the path of its file under the folder, with {@code #} and a number where a file holds
     * many.
     */
    public Optional<Paper> paper(String id) {
        int cut = id.lastIndexOf('#');
        String file = cut < 0 ? id : id.substring(0, cut);
        if (read.add(file)) {
            load(file);
        }
        return Optional.ofNullable(papers.get(id));
    }

    private void load(String file) {
        Path path = folder.resolve(file).normalize();
        if (!path.startsWith(folder.normalize()) || !Files.isRegularFile(path)) {
            return;
        }
        Set<String> wanted = new HashSet<>();
        catalogue.entries().values().forEach(entry -> wanted.add(entry.paper()));
        new FileReader(paper -> {
            if (wanted.isEmpty() || wanted.contains(paper.id()) || paper.id().equals(file)) {
                papers.put(paper.id(), paper);
            }
        }, unread::add).read(path, file);
    }

    /** Where the phrase stands in the catalogued papers, under their names there. */
    public List<Passage> cite(String phrase) {
        List<Passage> found = new ArrayList<>();
        for (Catalogue.Entry entry : catalogue.entries().values()) {
            paper(entry.paper()).ifPresent(paper -> Phrase.in(paper, phrase).stream()
                .filter(p -> entry.role().map(role -> p.address().role() == role).orElse(true))
                .map(p -> new Passage(p.address().named(entry.name()), p.kind(), p.page(), p.ranges(), p.text()))
                .forEach(found::add));
        }
        return found;
    }
}
