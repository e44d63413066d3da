package entente.app;

import entente.language.Checked;
import entente.language.model.Assumption;
import entente.report.CitationFinding;
import entente.report.json.JsonOf;
import entente.report.text.CheckPage;
import entente.report.text.CitationsPage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The text alone: its mistakes, and what in it is assumed. */
@Command(name = "check", footer = {"", "For example:",
            "  entente check examples/cuba-1962",
            "  entente check draft.entente --strict && git commit",
            "  entente check examples/cuba-1962 --record papers"})
final class CheckCommand implements Callable<Integer> {

    private final World world;

    @Parameters(paramLabel = "TEXT", description = "A text file, a story folder, or - for standard input.")
    private String text = "";

    @Option(names = "--strict", description = "Refuse assumptions: end with 1 if the text has any.")
    private boolean strict;

    @Mixin
    private RecordOptions record = new RecordOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    CheckCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        AgreementFile file = AgreementFile.open(text, world);
        Checked checked = file.checked();
        List<Assumption> assumptions = checked.agreement().map(agreement -> agreement.assumptions()).orElse(List.of());
        Optional<List<CitationFinding>> citations = citations(checked);
        world.out().print(output.json() ? JsonOf.check(file.name(), checked.problems(), assumptions, citations)
                : CheckPage.of(file.name(), checked.problems(), assumptions, strict)
                        + citations.map(all -> CitationsPage.of(record.given(), all)).orElse(""));
        world.out().flush();
        return checked.agreement().isEmpty() || strict && !assumptions.isEmpty()
                || citations.orElse(List.of()).stream().anyMatch(CitationFinding::isWrong) ? Exit.TEXT : Exit.OK;
    }

    /** Of a text with mistakes nobody knows what it cites. */
    private Optional<List<CitationFinding>> citations(Checked checked) {
        Optional<CitedWords> words = record.open(text, world);
        return checked.agreement().flatMap(agreement -> words.map(w -> w.findings(agreement, world)));
    }
}
