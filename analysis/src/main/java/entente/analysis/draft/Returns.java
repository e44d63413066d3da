package entente.analysis.draft;

import entente.analysis.Budget;
import entente.language.model.Agreement;
import entente.language.model.Condition;
import entente.language.model.Part;
import entente.language.model.Place;
import entente.language.model.Undertaking;
import entente.standing.Evaluator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reciprocity lost: what a party would owe although it no longer gets first what it used to get in return. */
final class Returns {

    private final Agreement base;
    private final Agreement draft;
    private final List<Matched> pieces;
    private final Evaluator evaluator;
    private final Replayed replayed;
    private final Budget budget;

    Returns(Agreement base, Agreement draft, List<Matched> pieces, Evaluator evaluator, Replayed replayed,
            Budget budget) {
        this.base = base;
        this.draft = draft;
        this.pieces = pieces;
        this.evaluator = evaluator;
        this.replayed = replayed;
        this.budget = budget;
    }

    List<LostReturn> lost() {
        List<LostReturn> found = new ArrayList<>();
        for (Matched piece : pieces) {
            if (piece.sort() == Sort.UNDERTAKING && piece.isInBoth()) {
                Undertaking was = named(base, piece.base());
                Undertaking is = named(draft, piece.draft());
                base.undertakings().stream().filter(other -> isInReturn(other, was))
                        .forEach(other -> lost(piece, was, is, other).ifPresent(lost -> take(lost, found)));
                oneSided(was, is).ifPresent(found::add);
            }
        }
        return found;
    }

    /** What is shown by one and the same run is said once. */
    private static void take(LostReturn lost, List<LostReturn> found) {
        int last = found.size() - 1;
        if (last >= 0 && found.get(last).isLike(lost)) {
            found.set(last, found.get(last).and(lost));
        } else {
            found.add(lost);
        }
    }

    private static Undertaking named(Agreement text, String name) {
        return text.undertakings().stream().filter(u -> u.name().equals(name)).findFirst().orElseThrow();
    }

    private static boolean isInReturn(Undertaking other, Undertaking of) {
        return other.from().equals(of.to()) && !other.name().equals(of.name());
    }

    private Optional<LostReturn> lost(Matched piece, Undertaking was, Undertaking is, Undertaking other) {
        String inDraft = pieces.stream().filter(p -> p.base().equals(other.name())).map(Matched::draft).findFirst()
                .orElse("");
        if (!Asking.hangsOn(was, other.name()) || !inDraft.isEmpty() && Asking.hangsOn(is, inDraft)) {
            return Optional.empty();
        }
        Optional<Difference> shown = replayed.shown(new Telling(evaluator, piece, base, draft, budget)
                .owedWithout(other.name()));
        return Optional.of(new LostReturn(is.name(), List.of(other.name()), is.from(), other.from(), line(is, inDraft),
                shown));
    }

    private static Place line(Undertaking is, String other) {
        List<Part<Condition>> ways = Asking.without(is, other);
        return ways.isEmpty() ? is.place() : ways.getLast().place();
    }

    /** Either side owed it to the other; now one of them does. */
    private static Optional<LostReturn> oneSided(Undertaking was, Undertaking is) {
        return was.terms().reciprocal() && !is.terms().reciprocal() ? Optional.of(new LostReturn(is.name(), List.of(),
                is.from(), is.to(), is.place(), Optional.empty())) : Optional.empty();
    }
}
