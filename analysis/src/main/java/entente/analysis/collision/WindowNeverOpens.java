package entente.analysis.collision;

import entente.analysis.Claimed;
import entente.analysis.Cure;
import entente.analysis.Finding;
import entente.analysis.FindingKind;
import entente.analysis.HowFar;
import entente.analysis.Hurt;
import entente.analysis.Mention;
import entente.analysis.Run;
import entente.analysis.Severity;
import entente.analysis.plan.Plan;
import entente.analysis.plan.Trial;
import entente.analysis.run.Terms;
import entente.analysis.time.Chain;
import entente.analysis.time.Earliest;
import entente.analysis.time.Reason;
import entente.language.model.Agreement;
import entente.language.model.Condition;
import entente.language.model.Liberty;
import entente.language.model.OpenPoint;
import entente.language.model.Part;
import entente.language.model.Undertaking;
import entente.standing.Standing.Kind;
import entente.standing.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Something that must come about before a day, and cannot come about before it. */
public final class WindowNeverOpens {

    private static final String SHORTEST = "how long a month or a year is: the shortest or longest is taken";

    private final Bearings at;
    private final Earliest earliest;
    private final boolean always;

    /** A piece that has ways into it, and who loses by it if none is ever open. */
    private record Piece(String name, List<Part<Condition>> ways, List<Hurt> hurt, String opens) {}

    /**
     * The way in whose window would be open first if the day were later, its last day, and what it waits for besides.
     */
    private record Window(Part<Condition> way, LocalDate before, List<Terms> rest, long opens) {}

    /** @param manner what is taken for granted of when people perform */
    public WindowNeverOpens(Bearings at, Earliest.Manner manner) {
        this.at = at;
        earliest = new Earliest(at.text(), manner);
        always = manner == Earliest.Manner.ANYTHING;
    }

    public void look() {
        List<Piece> pieces = new ArrayList<>();
        at.text().undertakings().stream().map(WindowNeverOpens::piece).forEach(pieces::add);
        at.text().liberties().stream().map(WindowNeverOpens::piece).forEach(pieces::add);
        at.text().openPoints().stream().map(WindowNeverOpens::piece).forEach(pieces::add);
        pieces.stream().takeWhile(piece -> at.hasTime()).forEach(this::look);
    }

    private static Piece piece(Undertaking u) {
        return new Piece(u.name(), u.when(), List.of(new Hurt(u.to(), "is promised what never falls due"),
                new Hurt(u.from(), "is free of it without having done anything")), "fall due");
    }

    private static Piece piece(Liberty l) {
        return new Piece(l.name(), l.when(), l.of().stream()
                .map(party -> new Hurt(party, "has a liberty that it can never use")).toList(), "be open");
    }

    private static Piece piece(OpenPoint p) {
        return new Piece(p.name(), p.settledWhen(), p.between().stream()
                .map(party -> new Hurt(party, "cannot settle it any more")).toList(), "be settled");
    }

    private void look(Piece piece) {
        List<Window> windows = piece.ways().stream().flatMap(way -> window(way).stream()).toList();
        if (windows.isEmpty() || windows.size() < piece.ways().size()) {
            return;
        }
        Window window = windows.getFirst();
        if (at.isNew("window-never-opens", List.of(piece.name()), List.of(window.way().place()))) {
            show(piece, window);
        }
    }

    /** Empty where the way can be open, or is shut for another reason than a day. */
    private Optional<Window> window(Part<Condition> way) {
        if (!(Terms.of(way.value()) instanceof Terms.All all)) {
            return Optional.empty();
        }
        List<Terms> rest = all.of().stream().filter(part -> lastDay(part).isEmpty()).toList();
        long opens = rest.stream().mapToLong(earliest::day).max().orElse(0);
        return all.of().stream().flatMap(part -> lastDay(part).stream()).min(LocalDate::compareTo)
                .filter(before -> opens < Earliest.NEVER && !at.text().opens().plusDays(opens).isBefore(before))
                .map(before -> new Window(way, before, rest, opens));
    }

    /** The day before which it must hold. */
    private static Optional<LocalDate> lastDay(Terms part) {
        return part instanceof Terms.Term term && term.denied() && term.fact() instanceof Condition.From from
                ? Optional.of(from.day()) : Optional.empty();
    }

    private void show(Piece piece, Window window) {
        Agreement slice = at.slice(List.of(piece.name()));
        Plan plan = at.plan(slice, always ? Plan.Manner.EARLY : Plan.Manner.AS_IT_FALLS_DUE);
        Optional<LocalDate> rest = plan.holds(new Terms.All(window.rest()), at.text().opens());
        Trial trial = at.trial(slice, plan.events());
        Optional<Claimed> claimed = rest.map(day -> day.isBefore(window.before()) ? window.before() : day)
                .filter(day -> isShut(trial, piece.name(), day)).flatMap(day -> trial.claimed(piece.name(), day));
        if (claimed.isEmpty()) {
            at.undecided(piece.name(), "no run was found that shows that its window never opens");
        } else {
            at.found(finding(piece, window, new Run(plan.events(), List.of(claimed.get()))));
        }
    }

    private static boolean isShut(Trial trial, String piece, LocalDate day) {
        return trial.kind(piece, day).map(kind -> kind == Kind.LAPSED || kind == Kind.WAITING)
                .or(() -> trial.isOpen(piece, day).map(open -> open == Truth.NO))
                .or(() -> trial.isSettled(piece, day).map(settled -> settled == Truth.NO)).orElse(false);
    }

    private Finding finding(Piece piece, Window window, Run run) {
        LocalDate opens = at.text().opens().plusDays(window.opens());
        String must = piece.name() + " can only " + piece.opens() + " before " + window.before();
        List<Reason> chain = Chain.against(at.text(), earliest, piece.name(), List.of(window.way()), List.of(),
                window.before().minusDays(1), new Reason(window.way().place(), must));
        List<Mention> places = new ArrayList<>(List.of(new Mention(window.way().place(), must)));
        chain.stream().filter(reason -> !reason.place().equals(window.way().place()))
                .forEach(reason -> places.add(new Mention(reason.place(), reason.words())));
        List<String> steps = chain.stream().map(reason -> reason.words() + ".").toList();
        return new Finding(FindingKind.COLLIDES, "window-never-opens", always ? Severity.GRAVE
                : Severity.DOUBTFUL, at.reading(), List.of(piece.name()), places,
                must + ", and what it waits for besides "
                + (always ? "cannot be there before " + opens
                        : "is not there before " + opens + " unless somebody does more than he owes"),
                steps, piece.hurt(), Optional.of(run), List.of(Cure.advice("Write a day after " + opens
                + " in place of " + window.before() + ", or leave it out.", window.way().place())),
                always ? HowFar.allRuns(SHORTEST) : HowFar.allRuns(
                        "that somebody may perform before he owes it", SHORTEST));
    }
}
