package entente.report.text;

import entente.evidence.View;
import entente.language.model.Agreement;
import entente.language.model.Citation;
import entente.report.TextLines;
import entente.standing.Answer;
import entente.standing.Standing;
import entente.standing.ask.Added;
import entente.standing.ask.Brief;
import entente.standing.ask.Changes;
import entente.standing.ask.Comparison;
import entente.standing.ask.DueSoon;
import entente.standing.ask.Needed;
import entente.standing.ask.Portfolio;
import entente.standing.ask.Position;
import entente.standing.ask.Row;
import entente.standing.ask.Turn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Answers as pages for a terminal. */
public final class TextOf {

    private final TextLines lines;
    private final Terminal terminal;
    private final boolean hasClaims;

    /** @param hasClaims whether the evidence has any claim: a page says where there is none */
    public TextOf(TextLines lines, Terminal terminal, boolean hasClaims) {
        this.hasClaims = hasClaims;
        this.lines = lines;
        this.terminal = terminal;
    }

    public String standing(Answer answer) {
        return new StandingPage(writing(answer)).write();
    }

    public String outstanding(Answer answer, List<Row> rows) {
        return new OutstandingPage(writing(answer)).write(rows);
    }

    public String why(Answer answer, Position position, List<Needed> missing) {
        return why(answer, position, missing, citation -> Optional.empty());
    }

    /** @param quotes the words that a citation leads to, where the papers are at hand */
    public String why(Answer answer, Position position, List<Needed> missing,
            Function<Citation, Optional<String>> quotes) {
        return new WhyPage(writing(answer), quotes).write(position, missing);
    }

    public String comparison(Comparison comparison) {
        return new ComparisonPage(writing(comparison.answers().get("")), comparison).write();
    }

    /** @param last the answer on the last day */
    public String timeline(Answer last, LocalDate from, List<Turn> turns) {
        return new TimelinePage(writing(last)).write(from, last.view().on(), turns);
    }

    public String brief(Brief brief) {
        return new BriefPage(writing(brief.now()), brief).write();
    }

    public String changes(Changes changes) {
        return new ChangesPage(writing(changes.now())).write(changes);
    }

    /** @param party whose days they are; empty: everybody's */
    public String due(DueSoon due, String party) {
        return new DuePage(writing(due.now())).write(due, party);
    }

    /** What a claim that was added, or would be, says and changes, on each of these days. */
    public String added(List<Added> days) {
        return new AddedPage(writing(days.getFirst().after())).write(days);
    }

    public String portfolio(Agreement text, View view, Portfolio.Summary summary) {
        return new PortfolioPage(writing(headOnly(text, view))).write(summary);
    }

    /** The instances of which something stands so. */
    public String instances(Agreement text, View view, Standing.Kind kind, List<Portfolio.Instance> found) {
        return new PortfolioPage(writing(headOnly(text, view))).write(kind, found);
    }

    private static Answer headOnly(Agreement text, View view) {
        return new Answer(view, text, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
    }

    private Writing writing(Answer answer) {
        return Writing.of(answer, lines, terminal, hasClaims);
    }
}
