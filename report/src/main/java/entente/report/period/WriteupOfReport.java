package entente.report.period;

import entente.evidence.Claim;
import entente.evidence.Remark;
import entente.language.model.Agreement;
import entente.report.Days;
import entente.report.Sentences;
import entente.report.TextLines;
import entente.report.period.Writeup.Fact;
import entente.standing.UndertakingAnswer;
import entente.standing.ask.DueDay;
import entente.standing.ask.PeriodReport;
import entente.standing.ask.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts a periodic report into words. */
public final class WriteupOfReport {

    /** The word by which a body says what it finds. */
    private static final String FIND = "find";

    private final PeriodReport report;
    private final Sentences say;
    private final int setAside;
    private final List<Piece> pieces = new ArrayList<>();

    private WriteupOfReport(PeriodReport report, TextLines lines, boolean hasClaims, int setAside) {
        this.report = report;
        this.setAside = setAside;
        say = new Sentences(report.now(), lines, hasClaims);
    }

    /**
     * @param lines of the text
     * @param hasClaims whether there is any log
     * @param setAside how many lines of the log could not be used
     */
    public static Writeup of(PeriodReport report, TextLines lines, boolean hasClaims, int setAside) {
        return new WriteupOfReport(report, lines, hasClaims, setAside).whole();
    }

    private Writeup whole() {
        Agreement text = report.now().text();
        glance();
        section("What changed", new ChangesPart(report, say).pieces());
        section("What was done", new DonePart(report, say).pieces());
        determinations();
        section("What is outstanding", new OutstandingPart(report, say).pieces());
        overdue();
        breaches();
        ahead();
        contested();
        section("The evidence received", new ReceivedPart(report, say).pieces());
        return new Writeup(text.title().isEmpty() ? text.name() : text.title(), "Report on the period from "
                + Days.between(report.from(), report.to()), facts(text), List.copyOf(pieces));
    }

    private List<Fact> facts(Agreement text) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Agreement", text.name() + ", opened " + Days.day(text.opens())));
        facts.add(new Fact("Period", Days.day(report.from()) + " to " + Days.day(report.to())
                + ", days of " + text.zone()));
        if (!report.party().isEmpty()) {
            facts.add(new Fact("Made for", say.party(report.party())));
        }
        facts.add(new Fact("Evidence", say.evidence(report.now().view().seenBy()) + ", as known at the end of the "
                + "period"));
        facts.add(new Fact("Text", say.reading(report.now().view().reading())));
        if (setAside > 0) {
            facts.add(new Fact("Set aside", setAside == 1 ? "one line of the log could not be used"
                    : setAside + " lines of the log could not be used"));
        }
        return facts;
    }

    private void section(String heading, List<? extends Piece> parts) {
        pieces.add(new Piece.Heading(1, heading));
        pieces.addAll(parts);
    }

    private void glance() {
        long claims = report.received().stream().mapToLong(received -> received.claims().size()).sum();
        int overdue = report.next().overdue().size();
        int breaches = report.breaches().size();
        int contested = report.contested().size();
        String arrived = count(claims, "claim", "claims") + " arrived"
                + (claims == 0 ? "" : " from " + count(report.received().size(), "source", "sources"));
        section("At a glance", List.of(new Piece.Words(arrived.substring(0, 1).toUpperCase(Locale.ROOT)
                + arrived.substring(1) + "; there " + (report.changed().size() == 1 ? "was " : "were ")
                + count(report.changed().size(), "change", "changes") + " of standing. At the end of the period "
                + count(report.outstanding().size(), "matter is", "matters are") + " outstanding, "
                + count(overdue, "matter is", "matters are") + " past the last day, "
                + count(breaches, "breach is", "breaches are") + " proved or alleged, and "
                + count(contested, "matter is", "matters are") + " contested.")));
    }

    private static String count(long number, String one, String many) {
        return (number == 0 ? "no" : number == 1 ? "one" : "" + number) + " " + (number == 1 ? one : many);
    }

    /** What bodies found in the period, beside the claims; a text without such words has no such part. */
    private void determinations() {
        List<Piece.Words> found = report.received().stream().flatMap(received -> received.claims().stream())
                .filter(claim -> claim.act().equals(FIND))
                .map(claim -> new Piece.Words(claim.id() + ": " + say.of(claim)
                        + (claim.gloss().isEmpty() ? "" : " " + claim.gloss()))).toList();
        if (!found.isEmpty()) {
            section("What was determined", found);
        }
    }

    private void overdue() {
        List<List<Cell>> rows = report.next().overdue().stream().map(due -> row(due.day(), due)).toList();
        section("What is overdue", List.of(rows.isEmpty() ? new Piece.Aside("Nothing is past its last day.")
                : new Piece.Table("What is past its last day", List.of("Last day", "What", "In words"),
                        List.of(18, 24, 58), rows)));
    }

    private List<Cell> row(LocalDate day, DueDay due) {
        return List.of(Cell.of(Days.shortDay(day)), Cell.name(due.position().name()),
                Cell.of(say.of(due.position())));
    }

    private void breaches() {
        List<List<Cell>> rows = report.breaches().stream().map(this::breach).toList();
        section("Breaches and allegations", List.of(rows.isEmpty()
                ? new Piece.Aside("No breach is proved, and none is alleged.")
                : new Piece.Table("Breaches and allegations", List.of("What", "By", "Stands", "In words"),
                        List.of(22, 16, 16, 46), rows)));
    }

    private List<Cell> breach(UndertakingAnswer answer) {
        Position position = new Position.OfUndertaking(answer);
        return List.of(Cell.name(answer.name()), Cell.of(say.partyFirst(answer.undertaking().from())),
                new Cell.Stage(position, say.stage(position)), Cell.of(say.of(answer)));
    }

    private void ahead() {
        LocalDate last = report.next().to();
        List<List<Cell>> rows = report.next().ahead().stream().filter(this::isNews)
                .map(due -> List.of(Cell.of(Days.shortDay(due.day())), Cell.name(due.position().name()),
                        Cell.of(due.kind().words()), Cell.of(say.of(due.position())))).toList();
        section("What falls due next", List.of(rows.isEmpty()
                ? new Piece.Aside("No day is set for anything up to " + Days.day(last) + ".")
                : new Piece.Table("Days up to " + Days.day(last), List.of("Day", "What", "Why", "In words"),
                        List.of(15, 22, 15, 48), rows)));
    }

    /** Of an amendment that is still to be made nobody could know. */
    private boolean isNews(DueDay due) {
        return due.day().isAfter(report.to()) && !(due.position() instanceof Position.OfAmendment);
    }

    private void contested() {
        List<Piece> found = new ArrayList<>();
        report.contested().forEach(position -> found.add(
                new Piece.Words(position.name() + ": " + say.of(position))));
        report.now().remarks().forEach(remark -> found.add(new Piece.Words(words(remark))));
        section("Doubts and disputes", found.isEmpty()
                ? List.of(new Piece.Aside("Nothing is contested, and the evidence agrees with itself.")) : found);
    }

    private static String words(Remark remark) {
        return remark.words() + (remark.claims().isEmpty() ? "" : " (" + Sentences.list(remark.claims()) + ")");
    }

    /** Ids of claims, so many and no more. */
    static Cell ids(List<Claim> claims) {
        List<Cell> lines = new ArrayList<>();
        claims.stream().limit(ChangesPart.MOST_CLAIMS).forEach(claim -> lines.add(Cell.name(claim.id())));
        if (claims.size() > ChangesPart.MOST_CLAIMS) {
            lines.add(Cell.of("and " + (claims.size() - ChangesPart.MOST_CLAIMS) + " more"));
        }
        return lines.isEmpty() ? Cell.of("none of the period") : Cell.lines(lines);
    }
}
