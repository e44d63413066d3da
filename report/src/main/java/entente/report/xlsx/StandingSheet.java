package entente.report.xlsx;

import entente.language.model.Citation;
import entente.language.model.Place;
import entente.report.Sentences;
import entente.report.TextLines;
import entente.standing.AmendmentAnswer.Stage;
import entente.standing.Answer;
import entente.standing.Derivation;
import entente.standing.Standing;
import entente.standing.UndertakingAnswer;
import entente.standing.ask.Position;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;

/** The standing matrix of one view: a row for each undertaking, open point, liberty, amendment and state. */
final class StandingSheet {
    private static final List<Grid.Column> COLUMNS = List.of(new Grid.Column("name", 22), new Grid.Column("kind", 12),
            new Grid.Column("of whom", 17), new Grid.Column("to whom", 17), new Grid.Column("stands", 12),
            new Grid.Column("marks", 10), new Grid.Column("proved", 8), new Grid.Column("claimed", 9),
            new Grid.Column("of", 6), new Grid.Column("since", 11), new Grid.Column("last day", 11),
            new Grid.Column("in words", 42), new Grid.Column("what is missing", 42),
            new Grid.Column("the reason", 54), new Grid.Column("cited words", 22), new Grid.Column("line", 6));

    private final Answer answer;
    private final TextLines lines;
    private final Sentences say;

    StandingSheet(Answer answer, TextLines lines, boolean hasClaims) {
        this.answer = answer;
        this.lines = lines;
        say = new Sentences(answer, lines, hasClaims);
    }

    void write(Worksheet sheet) {
        Grid grid = new Grid(sheet, answer.text().name() + ", " + say.of(answer.view()), COLUMNS, 1);
        Position.all(answer).values().stream().filter(StandingSheet::isMade).forEach(position -> row(grid, position));
        grid.end();
    }

    /** Of an amendment that is still to be made on the day of the view nobody could know. */
    private static boolean isMade(Position position) {
        return !(position instanceof Position.OfAmendment(var amendment) && amendment.stage() == Stage.NOT_YET);
    }

    private void row(Grid grid, Position position) {
        grid.next();
        grid.words(0, position.name());
        switch (position) {
            case Position.OfUndertaking(var undertaking) -> undertaking(grid, undertaking);
            case Position.OfOpenPoint(var point) -> other(grid, "open point", point.openPoint().between(), position);
            case Position.OfLiberty(var liberty) -> other(grid, "liberty", liberty.liberty().of(), position);
            case Position.OfAmendment(var amendment) -> {
                other(grid, "amendment", List.of(amendment.amendment().from()), position);
                grid.day(9, amendment.since());
            }
            case Position.OfState(var state) -> {
                other(grid, "state", List.of(), position);
                grid.day(9, state.since());
            }
        }
        grid.words(11, say.of(position));
        grid.words(12, position.missing().stream().map(say::of).collect(Collectors.joining("\n")));
        grid.words(13, reason(position.why()));
        grid.words(14, position.cites().stream().map(this::cited).collect(Collectors.joining("\n")));
        if (position.place() != Place.NOWHERE) {
            grid.number(15, position.place().line());
        }
    }

    private void undertaking(Grid grid, UndertakingAnswer undertaking) {
        Standing standing = undertaking.standing();
        grid.words(1, "undertaking");
        grid.words(2, say.partyFirst(undertaking.undertaking().from()));
        grid.words(3, say.partyFirst(undertaking.undertaking().to()));
        grid.words(4, standing.kind().words());
        grid.words(5, standing.marks().stream().sorted().map(Standing.Mark::words).collect(Collectors.joining(", ")));
        standing.progress().ifPresent(progress -> {
            grid.number(6, progress.proved());
            grid.number(7, progress.claimed());
            if (progress.isNumberKnown()) {
                grid.number(8, progress.of());
            }
        });
        grid.day(9, standing.since());
        grid.day(10, standing.deadline());
    }

    private void other(Grid grid, String kind, List<String> parties, Position position) {
        grid.words(1, kind);
        grid.words(2, Sentences.list(parties.stream().map(say::partyFirst).toList()));
        grid.words(4, say.stage(position));
    }

    /** What it follows from, one step of the derivation deep, each with its rule, its line and its claims. */
    private String reason(Derivation why) {
        return why.because().isEmpty() ? because(why)
                : why.because().stream().map(this::because).collect(Collectors.joining("\n"));
    }

    private String because(Derivation step) {
        String line = step.words().map(lines::at).filter(words -> !words.isEmpty())
                .map(words -> ", \"" + words + "\"").orElse("");
        String claims = step.claims().isEmpty() ? "" : ", by " + step.claims().stream()
                .map(used -> used.claim().id()).distinct().collect(Collectors.joining(", "));
        return say.of(step.conclusion()) + " [" + step.rule() + line + claims + "]";
    }

    private String cited(Citation citation) {
        return say.document(citation.document()) + (citation.passage().isEmpty() ? "" : ", " + citation.passage());
    }
}
