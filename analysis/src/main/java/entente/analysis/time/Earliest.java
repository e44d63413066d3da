package entente.analysis.time;

import entente.analysis.run.Actors;
import entente.analysis.run.Duties;
import entente.analysis.run.Terms;
import entente.language.model.ActPattern;
import entente.language.model.Agreement;
import entente.language.model.Condition;
import entente.language.model.Deadline;
import entente.language.model.OpenPoint;
import entente.language.model.Part;
import entente.language.model.Undertaking;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The fewest days after the opening on which each piece can fall due or be settled, if everybody does everything as
 * early as he may: of several ways into it the earliest, of several conditions the latest. It starts from nothing being
 * possible, so that nothing is early because of itself.
 */
public final class Earliest {

    /** Whether it is taken into account that nobody need perform what he does not owe yet. */
    public enum Manner { ANYTHING, AS_IT_FALLS_DUE }

    /** What cannot come about at all. */
    public static final long NEVER = Long.MAX_VALUE;

    private final Agreement text;
    private final Manner manner;
    private final Actors actors;
    private final Map<String, Long> days = new HashMap<>();
    private final Map<String, Undertaking> undertakings = new HashMap<>();
    private final Map<String, List<Undertaking>> byAct = new HashMap<>();
    private final Map<Part<Condition>, Terms> terms = new HashMap<>();

    public Earliest(Agreement text, Manner manner) {
        this.text = text;
        this.manner = manner;
        actors = new Actors(text);
        text.undertakings().forEach(u -> undertakings.put(u.name(), u));
        text.undertakings().stream().filter(u -> !isToRefrain(u)).forEach(u ->
                byAct.computeIfAbsent(u.duty().value().what().act(), act -> new ArrayList<>()).add(u));
        boolean again = true;
        while (again) {
            again = false;
            for (Undertaking u : text.undertakings()) {
                again |= improve(u.name(), of(u));
            }
            for (OpenPoint p : text.openPoints()) {
                again |= improve(p.name(), p.settledWhen().isEmpty() ? NEVER : of(p.settledWhen()));
            }
        }
    }

    private boolean improve(String piece, long day) {
        boolean better = day < days.getOrDefault(piece, NEVER);
        if (better) {
            days.put(piece, day);
        }
        return better;
    }

    /** When it can fall due, come into force or be settled, in days after the opening; empty if never. */
    public OptionalLong of(String piece) {
        Long day = days.get(piece);
        return day == null ? OptionalLong.empty() : OptionalLong.of(day);
    }

    /** When a condition can hold, in days after the opening; {@link #NEVER} if it cannot. */
    public long day(Terms terms) {
        return of(terms);
    }

    private long of(Undertaking undertaking) {
        long day = undertaking.when().isEmpty() ? 0 : of(undertaking.when());
        for (Part<Condition> part : undertaking.whileHolds()) {
            day = Math.max(day, of(part));
        }
        return day;
    }

    private long of(List<Part<Condition>> ways) {
        return ways.stream().mapToLong(this::of).min().orElse(NEVER);
    }

    /** When a way can be open, what must have held for some time taken into account. */
    long of(Part<Condition> part) {
        long day = of(terms(part));
        return day == NEVER ? NEVER : Math.max(day, lasting(part.value()));
    }

    /** When what must have held for some time can have held so long. */
    private long lasting(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.of().stream().mapToLong(this::lasting).max().orElse(0);
        }
        if (!(condition instanceof Condition.Lasting lasting)) {
            return 0;
        }
        long since = of(Terms.of(lasting.of()));
        return since == NEVER ? 0 : since + Lengths.atLeast(lasting.length());
    }

    Terms terms(Part<Condition> part) {
        return terms.computeIfAbsent(part, p -> Terms.of(p.value()));
    }

    /** The way that is open first; empty where none ever is. */
    public Optional<Part<Condition>> first(List<Part<Condition>> ways) {
        return ways.stream().filter(way -> of(way) < NEVER).min((one, other) -> Long.compare(of(one), of(other)));
    }

    /** Never where a day before which it must hold has passed by then. */
    long of(Terms terms) {
        return switch (terms) {
            case Terms.All all -> ofAll(all);
            case Terms.Any any -> any.of().stream().mapToLong(this::of).min().orElse(NEVER);
            case Terms.Term term -> of(term);
        };
    }

    private long ofAll(Terms.All all) {
        long day = all.of().stream().mapToLong(this::of).max().orElse(0);
        return all.of().stream().allMatch(part -> day <= lastDay(part)) ? day : NEVER;
    }

    /** The last day on which a condition of the shape {@code before} can hold. */
    long lastDay(Terms terms) {
        return terms instanceof Terms.Term term && term.denied() && term.fact() instanceof Condition.From from
                ? ChronoUnit.DAYS.between(text.opens(), from.day()) - 1 : NEVER;
    }

    private long of(Terms.Term term) {
        if (term.fact() instanceof Condition.From from) {
            return term.denied() ? 0 : Math.max(0, ChronoUnit.DAYS.between(text.opens(), from.day()));
        }
        if (term.fact() instanceof Condition.Fact fact) {
            return of(fact, term.denied());
        }
        if (term.denied()) {
            return 0;
        }
        if (term.fact() instanceof Condition.Settled settled) {
            return days.getOrDefault(settled.openPoint(), NEVER);
        }
        return term.fact() instanceof Condition.Happens happens ? happens(happens.what()) : 0;
    }

    private long of(Condition.Fact fact, boolean denied) {
        Undertaking about = undertakings.get(fact.undertaking());
        if (about == null) {
            return 0;
        }
        return switch (fact.kind()) {
            case CLAIMED, PROVED -> denied ? 0 : done(about);
            case DUE, IN_FORCE -> denied ? 0 : days.getOrDefault(about.name(), NEVER);
            case OVERDUE -> denied ? 0 : missed(about, about.deadline());
            case BROKEN -> denied ? 0 : broken(about);
            case KEPT -> denied ? broken(about) : 0;
            case TERMINATED -> 0;
        };
    }

    /** When it can have been performed. */
    long done(Undertaking about) {
        return manner == Manner.ANYTHING && !isToRefrain(about) ? 0 : days.getOrDefault(about.name(), NEVER);
    }

    private long broken(Undertaking about) {
        return isToRefrain(about) ? days.getOrDefault(about.name(), NEVER) : missed(about, about.breachedAfter());
    }

    private long missed(Undertaking about, Optional<Part<Deadline>> last) {
        long due = days.getOrDefault(about.name(), NEVER);
        if (due == NEVER || last.isEmpty()) {
            return NEVER;
        }
        return Math.max(due, lastDay(last.get().value(), due).orElse(NEVER - 1)) + 1;
    }

    private OptionalLong lastDay(Deadline deadline, long due) {
        if (deadline instanceof Deadline.By by) {
            return OptionalLong.of(ChronoUnit.DAYS.between(text.opens(), by.day()));
        }
        return deadline instanceof Deadline.Within within
                ? OptionalLong.of((within.after().isPresent() ? 0 : due) + Lengths.atLeast(within.length()))
                : OptionalLong.empty();
    }

    private long happens(ActPattern what) {
        List<Undertaking> owing = carriers(what);
        return manner == Manner.ANYTHING || owing.isEmpty() ? 0
                : owing.stream().mapToLong(this::done).min().orElse(0);
    }

    /** The undertakings that somebody performs by doing this. */
    public List<Undertaking> carriers(ActPattern what) {
        return byAct.getOrDefault(what.act(), List.of()).stream()
                .filter(u -> actors.isAlike(Actors.owed(u), what)).toList();
    }

    private static boolean isToRefrain(Undertaking undertaking) {
        return !Duties.isToDo(undertaking);
    }
}
