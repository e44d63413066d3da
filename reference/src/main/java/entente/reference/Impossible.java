package entente.reference;

import entente.language.model.Amount;
import entente.language.model.Condition;
import entente.language.model.Duty;
import entente.language.model.Part;
import entente.standing.Standing;
import entente.standing.Truth;
import java.util.List;
import java.util.Map;

/**
 * Whether a condition that does not hold can no longer come true: by dates, by counts, or by a final standing of what
 * it speaks of (S21).
 *
 * @param standings the standing of each undertaking, as far as it is final
 * @param debtor whose undertaking waits: its own declaration of how many there are frees it of nothing
 */
record Impossible(Case in, Conditions conditions, Map<String, Standing.Kind> standings, String debtor) {

    /** Whether none of the ways can still come true. */
    boolean all(List<Part<Condition>> ways) {
        return !ways.isEmpty() && ways.stream().allMatch(way -> never(way.value()));
    }

    private boolean never(Condition condition) {
        return conditions.of(condition).at(in.now()) == Truth.NO && switch (condition) {
            case Condition.All all -> all.of().stream().anyMatch(this::never);
            case Condition.Any any -> any.of().stream().allMatch(this::never);
            case Condition.Not not -> neverFalse(not.of());
            case Condition.Fact fact -> never(fact);
            case Condition.Happens happens -> isMoreThanThereAre(happens);
            case Condition.Settled settled -> false;
            case Condition.InForce state -> false;
            case Condition.Available method -> false;
            case Condition.From from -> false;
            case Condition.Lasting lasting -> never(lasting.of());
            case Condition.Times times -> false;
            case Condition.SomeOf some -> some.of().stream().filter(part -> !never(part)).count() < some.number();
            case Condition.Share share -> never(share.fact());
            case Condition.Measured measured -> false;
            case Condition.Found found -> false;
        };
    }

    /** What has come true and stays true: a day that has come, an act that has happened, a fact that is latched. */
    private boolean neverFalse(Condition condition) {
        return switch (condition) {
            case Condition.From from -> true;
            case Condition.Lasting lasting -> !lasting.unbroken() && neverFalse(lasting.of());
            case Condition.Times times -> false;
            case Condition.SomeOf some -> some.of().stream().allMatch(this::neverFalse);
            case Condition.Share share -> neverFalse(share.fact());
            case Condition.Measured measured -> false;
            case Condition.Found found -> false;
            case Condition.Happens happens -> true;
            case Condition.Settled settled -> true;
            case Condition.Fact fact -> switch (fact.kind()) {
                case CLAIMED, DUE, OVERDUE, BROKEN, TERMINATED -> true;
                case PROVED -> !isToRefrain(fact.undertaking());
                case KEPT, IN_FORCE -> false;
            };
            case Condition.All all -> all.of().stream().allMatch(this::neverFalse);
            case Condition.Any any -> any.of().stream().anyMatch(part ->
                    conditions.of(part).at(in.now()) == Truth.YES && neverFalse(part));
            case Condition.Not not -> false;
            case Condition.InForce state -> false;
            case Condition.Available method -> false;
        };
    }

    /** The proof that a duty to refrain is kept grows old. */
    private boolean isToRefrain(String undertaking) {
        return in.text().undertakings().stream().anyMatch(u -> u.name().equals(InstanceNames.whole(undertaking))
                && (u.duty().value() instanceof Duty.Refrain || u.duty().value() instanceof Duty.Keep
                        || Unfolding.unfolds(u)));
    }

    private boolean never(Condition.Fact fact) {
        Standing.Kind standing = standings.get(fact.undertaking());
        if (fact.kind() == Condition.Fact.Kind.KEPT) {
            return standing == Standing.Kind.BREACHED;
        }
        return isPastPerforming(fact.undertaking(), standing)
                || (standing == Standing.Kind.LAPSED || standing == Standing.Kind.DISCHARGED)
                && isAboutFailure(fact.kind());
    }

    /** Let go, or lapsed by its proviso; what lapsed for want of its condition can still be done (S21). */
    private boolean isPastPerforming(String name, Standing.Kind standing) {
        return standing == Standing.Kind.RELEASED || standing == Standing.Kind.LAPSED
                && in.text().undertakings().stream().filter(u -> u.name().equals(name))
                        .map(u -> conditions.provided(u.provided(), in.since(u.origin())))
                        .anyMatch(provided -> provided.at(in.now()) == Truth.NO);
    }

    private static boolean isAboutFailure(Condition.Fact.Kind kind) {
        return switch (kind) {
            case BROKEN, OVERDUE, IN_FORCE -> true;
            case CLAIMED, PROVED, KEPT, DUE, TERMINATED -> false;
        };
    }

    private boolean isMoreThanThereAre(Condition.Happens happens) {
        if (!(happens.what().amount() instanceof Amount.AtLeast(long number)) || happens.what().item().isEmpty()) {
            return false;
        }
        var declared = new Declared(in.patterns());
        long there = 0;
        for (String item : in.names().itemsIn(happens.what().item())) {
            var known = declared.byOthers(item, debtor);
            if (known.isEmpty()) {
                return false;
            }
            there += known.get().number();
        }
        return number > there;
    }

}
