package entente.analysis.run;

import entente.language.model.Agreement;
import entente.language.model.Condition;
import entente.language.model.Deadline;
import entente.language.model.Part;
import entente.language.model.Undertaking;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The days that a text names: the only ones on which time by itself changes anything there. */
public final class Dates {

    private Dates() {}

    /** The days named in conditions and deadlines, in their order. */
    public static TreeSet<LocalDate> in(Agreement text) {
        TreeSet<LocalDate> days = new TreeSet<>();
        text.undertakings().forEach(u -> gather(u, days));
        text.liberties().forEach(l -> Stream.of(l.when(), l.whileHolds()).flatMap(parts -> parts.stream())
                .forEach(part -> gather(part, days)));
        text.openPoints().forEach(p -> p.settledWhen().forEach(part -> gather(part, days)));
        return days;
    }

    /** The days on which somebody may have something new to do: those of conditions, and of deadlines asked about. */
    static TreeSet<LocalDate> thatMove(Agreement text) {
        Set<String> asked = new HashSet<>();
        TreeSet<LocalDate> days = new TreeSet<>();
        Stream.of(text.undertakings().stream().flatMap(u -> Stream.of(u.when(), u.provided(), u.whileHolds())),
                        text.liberties().stream().flatMap(l -> Stream.of(l.when(), l.whileHolds())),
                        text.openPoints().stream().map(p -> p.settledWhen()))
                .flatMap(all -> all).flatMap(parts -> parts.stream()).forEach(part -> {
                    gather(part, days);
                    failures(part, asked);
                });
        text.undertakings().stream().filter(u -> asked.contains(u.name())).forEach(u -> gather(u, days));
        return days;
    }

    private static void failures(Part<Condition> part, Set<String> asked) {
        Terms.of(part.value()).facts().forEach(term -> {
            if (term.fact() instanceof Condition.Fact fact && (fact.kind() == Condition.Fact.Kind.OVERDUE
                    || fact.kind() == Condition.Fact.Kind.BROKEN || fact.kind() == Condition.Fact.Kind.KEPT)) {
                asked.add(fact.undertaking());
            }
        });
    }

    private static void gather(Undertaking undertaking, TreeSet<LocalDate> days) {
        Stream.of(undertaking.when(), undertaking.provided(), undertaking.whileHolds())
                .flatMap(parts -> parts.stream()).forEach(part -> gather(part, days));
        Stream.of(undertaking.deadline(), undertaking.breachedAfter(), undertaking.until())
                .flatMap(part -> part.stream()).forEach(part -> {
                    if (part.value() instanceof Deadline.By by) {
                        days.add(by.day());
                    }
                });
    }

    private static void gather(Part<Condition> part, TreeSet<LocalDate> days) {
        Terms.of(part.value()).facts().forEach(term -> {
            if (term.fact() instanceof Condition.From from) {
                days.add(from.day());
            }
        });
    }
}
