package entente.standing.ask;

import entente.evidence.Basis;
import entente.evidence.Claim;
import entente.evidence.Particulars;
import entente.evidence.Quantity;
import entente.evidence.Span;
import entente.language.model.ActPattern;
import entente.language.model.Amount;
import entente.language.model.Condition;
import entente.language.model.Duty;
import entente.language.model.Lookup;
import entente.language.model.Undertaking;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Claims that are supposed for one question: made from the words of the text, happening on the day of the view. */
final class SupposedClaims {

    private final Lookup lookup;
    private final Span day;

    SupposedClaims(Lookup lookup, Span day) {
        this.lookup = lookup;
        this.day = day;
    }

    /** That an undertaking to do is performed in full, or that one to refrain has been looked into and kept. */
    Claim kept(Undertaking undertaking) {
        Claim kept = keptAsWhole(undertaking);
        return InstanceOf.isInstance(undertaking) ? InstanceOf.under(kept, undertaking.name()) : kept;
    }

    private Claim keptAsWhole(Undertaking undertaking) {
        return switch (undertaking.duty().value()) {
            case Duty.Do(ActPattern what) -> happens(by(undertaking.from(), what));
            case Duty.Secure(ActPattern what) -> happens(what);
            case Duty.Refrain(ActPattern what) -> claim(by(undertaking.from(), what), Quantity.NONE);
            case Duty.Endeavour(ActPattern what) -> happens(by(undertaking.from(), what));
            case Duty.Keep(Condition.Measured measured) when measured.than().isEmpty() -> measured(measured, true);
            case Duty.Keep keep -> released(undertaking);
        };
    }

    /** That the forbidden act was done. */
    Claim broken(Undertaking undertaking) {
        return happens(by(undertaking.from(), undertaking.duty().value().what()));
    }

    Claim released(Undertaking undertaking) {
        return happens(new ActPattern(undertaking.to(), "release", new Amount.AtLeast(1), "", undertaking.name(), ""));
    }

    Claim says(String party, String words, String topic) {
        return happens(new ActPattern(party, words, new Amount.AtLeast(1), "", topic, ""));
    }

    Claim happens(ActPattern what) {
        return claim(what, switch (what.amount()) {
            case Amount.Every() -> Quantity.ALL;
            case Amount.AtLeast(long number) -> new Quantity.Count(number);
            case Amount.MoreThan(long number) -> new Quantity.Count(number + 1);
            case Amount.Share share -> Quantity.ALL;
            case Amount.Given given -> Quantity.ALL;
            case Amount.Accrued each -> Quantity.ALL;
            case Amount.ForEach each -> Quantity.ALL;
        });
    }

    /** That a measure is found just within the limit, or just past it. */
    Claim measured(Condition.Measured limit, boolean within) {
        BigDecimal one = BigDecimal.ONE;
        BigDecimal value = switch (limit.comparison()) {
            case AT_MOST -> within ? limit.value() : limit.value().add(one);
            case AT_LEAST -> within ? limit.value() : limit.value().subtract(one);
            case BELOW -> within ? limit.value().subtract(one) : limit.value();
            case ABOVE -> within ? limit.value().add(one) : limit.value();
        };
        var what = new ActPattern(limit.of(), limit.measure(), new Amount.AtLeast(1), "", "", "");
        return InstanceOf.particularly(claim(what, Quantity.ONE), new Particulars(Optional.of(value), false,
                Optional.empty(), "", "", Map.of(), Optional.empty()));
    }

    private static ActPattern by(String debtor, ActPattern what) {
        return what.actor().isEmpty()
                ? new ActPattern(debtor, what.act(), what.amount(), what.item(), what.topic(), what.to(),
                        what.decimals()) : what;
    }

    /** Somebody must do it: where the text leaves open who, the first of those who can. */
    private String actor(ActPattern what) {
        return what.actor().isEmpty()
                ? lookup.act(what.act()).stream().flatMap(act -> act.by().stream()).findFirst().orElse("")
                : what.actor();
    }

    private Claim claim(ActPattern what, Quantity number) {
        String actor = actor(what);
        String id = "supposed:" + String.join(" ", actor, what.act(), what.item(), what.topic(), what.to());
        return new Claim(id.strip(), "", "", actor, what.act(), what.to(), what.item(), number, what.topic(),
                Optional.empty(), day, day, Optional.empty(), Set.of(), "", "", "", "", "", Basis.ASSUMED, "",
                Particulars.NONE, true, "", 0);
    }
}
