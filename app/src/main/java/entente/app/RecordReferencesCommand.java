package entente.app;

import entente.record.RecordReport;
import entente.record.cite.Catalogue;
import entente.record.json.RecordJson;
import entente.record.paper.Paper;
import entente.record.reference.Reference;
import entente.record.reference.References;
import entente.record.reference.Shelf;
import java.io.IOException;
import java.io.StringWriter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What the words of a paper point at. */
@Command(name = "references", footer = {"", "Reads all of DIR. With --json, a line for each reference.", "",
            "For example:",
            "  entente record references cable.txt papers"})
final class RecordReferencesCommand implements Callable<Integer> {

    private final World world;

    @Parameters(index = "0", paramLabel = "PAPER",
            description = "A name of the catalogue, or a file of DIR, with # and a number where it holds many.")
    private String name = "";

    @Mixin
    private PaperOptions papers = new PaperOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    RecordReferencesCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws IOException {
        PaperFolder folder = papers.open(world);
        Paper paper = folder.paper(name);
        Shelf shelf = shelf(folder, paper);
        var text = new StringWriter();
        var report = new RecordReport(text);
        var json = new RecordJson(text);
        for (Reference reference : References.of(paper, shelf)) {
            if (output.json()) {
                json.reference(reference);
            } else {
                report.reference(reference);
            }
        }
        boolean none = text.getBuffer().isEmpty() && !output.json();
        world.out().print(none ? paper.id() + " refers to no other paper in words that are understood.\n" : text);
        world.out().flush();
        return Exit.OK;
    }

    /**
     * Who "the President" is, the shelf takes from the first paper that says so: those of the catalogue come first,
     * then those nearest in time.
     */
    private static Shelf shelf(PaperFolder folder, Paper paper) {
        List<Paper> all = new ArrayList<>();
        folder.each(all::add);
        Set<String> named = folder.catalogue().entries().values().stream().map(Catalogue.Entry::paper)
                .collect(Collectors.toSet());
        all.sort(Comparator.comparing((Paper one) -> !one.file().equals(paper.file()))
                .thenComparing(one -> !named.contains(one.id())).thenComparingLong(one -> days(one, paper)));
        var shelf = new Shelf();
        all.forEach(shelf::add);
        return shelf;
    }

    private static long days(Paper one, Paper other) {
        return one.date().flatMap(day -> other.date().map(to -> Math.abs(ChronoUnit.DAYS.between(day, to))))
                .orElse(Long.MAX_VALUE);
    }
}
