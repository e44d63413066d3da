package entente.analysis.detect;

import entente.analysis.Cure;
import entente.analysis.exposure.Bargain;
import entente.analysis.exposure.Bargain.Moment;
import entente.analysis.exposure.BetterOrder;
import entente.language.model.Amount;
import entente.language.model.Place;
import entente.language.model.Undertaking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the order must change so that a party is less exposed, and what helps where no order does. */
final class ExposureCures {

    private final Bargain bargain;
    private final BetterOrder better;

    ExposureCures(Bargain bargain, BetterOrder better) {
        this.bargain = bargain;
        this.better = better;
    }

    List<Cure> of(Moment moment, List<Undertaking> given, List<Undertaking> withheld) {
        Place at = given.getLast().place();
        List<Cure> cures = new ArrayList<>();
        order(moment, at).ifPresent(cures::add);
        piecewise(moment, withheld, at).ifPresent(cures::add);
        String last = given.getLast().name();
        given.stream().filter(ExposureCures::canBeSplit).findFirst().ifPresent(u -> cures.add(Cure.advice("Split "
                + u.name() + " into steps, and let something of what is owed in return fall due after each: then no"
                + " more than one step is ever at risk.", u.duty().place())));
        withheld.stream().filter(bargain::canBeHeld).findFirst().ifPresentOrElse(u -> cures.add(Cure.advice(
                "Name somebody whom both trust to hold what " + u.name() + " hands over until " + last
                        + " is proved, and to give it back if it is not.", u.duty().place())),
                () -> cures.add(Cure.advice("Let " + Say.party(withheld.getFirst().from()) + " lay down a pledge with"
                        + " somebody whom both trust, lost if " + withheld.getFirst().name() + " is withheld"
                        + " once " + last + " is proved.", withheld.getFirst().place())));
        return cures;
    }

    /** With values: the order in which nobody is further ahead than somebody must be in any order. */
    private Optional<Cure> order(Moment moment, Place at) {
        Optional<Long> least = better.least();
        if (least.isEmpty()) {
            return Optional.empty();
        }
        long here = bargain.parties().stream().mapToLong(party -> bargain.worst(party).ahead()).max().orElse(0);
        return least.get() < here ? better.cure(at) : Optional.of(Cure.advice("No order does better: all orders of the "
                + better.order().size() + " deeds that the text values were gone through, and in each of them somebody"
                + " is at some moment at least " + least.get() + " ahead. Only smaller steps, an intermediary or a"
                + " pledge help.", at));
    }

    private Optional<Cure> piecewise(Moment moment, List<Undertaking> withheld, Place at) {
        return withheld.stream().map(Undertaking::from).distinct()
                .flatMap(other -> better.piecewise(moment.party(), other).stream().map(paid -> Cure.advice("Let "
                        + Say.party(other) + " pay for each thing as it comes, in the order " + Say.list(paid.order())
                        + (paid.leeway() == 0 ? ": then at no moment does either do better by walking away."
                        : ": then at no moment does either do better by walking away, as long as a broken word costs"
                        + " the two of them together at least " + paid.leeway()
                        + "; with less there is no such order."), at)))
                .findFirst();
    }

    private static boolean canBeSplit(Undertaking u) {
        Amount amount = u.duty().value().what().amount();
        return !u.duty().value().what().item().isEmpty() && !amount.equals(new Amount.AtLeast(1));
    }
}
