package entente.language.model;

import entente.language.problem.Kind;
import entente.language.source.Span;
import entente.language.syntax.Clause;
import entente.language.syntax.Heading;
import entente.language.syntax.Said;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks that a block has the lines that it needs, and each of them once. */
final class LineChecks {

    private final Declared declared;

    LineChecks(Declared declared) {
        this.declared = declared;
    }

    void once(List<Clause> clauses) {
        Map<Slot, Span> seen = new EnumMap<>(Slot.class);
        boolean cited = false;
        for (Clause clause : clauses) {
            Optional<Slot> slot = Slot.of(clause.said());
            if (slot.isPresent() && seen.containsKey(slot.get())) {
                twice(clause, slot.get(), seen.get(slot.get()), cited);
                if (cited) {
                    return;
                }
            }
            slot.ifPresent(s -> seen.putIfAbsent(s, clause.span()));
            cited |= clause.said() instanceof Said.Cites;
        }
    }

    /** @param cited whether citations, which stand last, stand between the two: then a heading is missing, or more */
    private void twice(Clause clause, Slot slot, Span first, boolean cited) {
        String accepted = switch (slot) {
            case WHEN, SETTLED -> "`or when …` for another way, or `and …` under the first for one more condition";
            case BEGINS, ENDS -> "`or with …` for another act";
            case BEGINS_WHEN -> "`or when …` for another condition";
            case ENDS_WHEN -> "another line that is led by `or`";
            case REPEAT -> "one of the two lines; the other as an undertaking of its own";
            case OPENS, ZONE, ENDS_ON, AUTHENTIC, ACCEPTED, DUTY, MAY, DEADLINE, FINALLY, UNTIL, PROOF, MATTER, WAY,
                    EACH,
                    SURVIVES, ACROSS, EXTENDED, CARRIES_OUT, NOTICE -> "one of the two lines";
        };
        declared.problems().error(Kind.LINE_TWICE, clause.span(), "a second line says " + words(slot)
                + "; the first is line " + first.line(), "one of the two would have to be passed over in silence",
                accepted + (cited ? "; or the heading that this line and those below it belong to, above them" : ""));
    }

    private static String words(Slot slot) {
        return slot.isLed() ? "`" + slot.words() + "`" : slot.words();
    }

    /** Where a line of the block could not be read it may have been that one: then nothing is said. */
    void needs(List<Clause> clauses, Slot slot, Span heading, String why, String accepted) {
        needs(clauses, slot, slot, heading, why, accepted);
    }

    /** One of the two is enough. */
    void needs(List<Clause> clauses, Slot slot, Slot other, Span heading, String why, String accepted) {
        boolean unknown = clauses.stream().anyMatch(c -> c.said() instanceof Said.Unreadable);
        if (!unknown && clauses.stream().map(c -> Slot.of(c.said()))
                .noneMatch(s -> s.equals(Optional.of(slot)) || s.equals(Optional.of(other)))) {
            declared.problems().error(Kind.LINE_MISSING, heading, "there is no line for " + words(slot)
                    + " under this heading", why, accepted);
        }
    }

    void needsAWay(Heading.OfStandard standard) {
        if (standard.clauses().isEmpty()) {
            declared.problems().error(Kind.LINE_MISSING, standard.named().name().span(),
                    "there is no way of proving under this heading", "a standard says which methods count as proof",
                    "a number and a method, such as `one inspection`");
        }
    }

    void needsAWish(Heading.OfGoal goal) {
        if (goal.clauses().stream().noneMatch(c -> c.said() instanceof Said.Wants
                || c.said() instanceof Said.Unreadable)) {
            declared.problems().error(Kind.LINE_MISSING, goal.name().span(), "there is no line for `wants` under this "
                    + "heading", "a goal says what its party wants to be the case in the end", "`wants …`");
        }
    }

    /** {@code or when} carries on ways that have to be there. */
    void waysCarryOn(List<Clause> clauses) {
        boolean begun = false;
        for (Clause clause : clauses) {
            boolean unreadable = clause.said() instanceof Said.Unreadable;
            boolean or = clause.said() instanceof Said.When(var joined, var c) && joined == Said.Joined.OR;
            if (or && !begun) {
                declared.problems().error(Kind.NOTHING_TO_CARRY_ON, clause.span(),
                        "`or when` gives another way, and there is none before it",
                        "without a first way the piece would hold always, and another way would change nothing",
                        "`when …` for the first way, `or when …` for every further one");
            }
            begun |= unreadable || clause.said() instanceof Said.When || clause.said() instanceof Said.Settled;
        }
    }
}
