package entente.analysis.exposure;

import entente.analysis.Cure;
import entente.analysis.exchange.LeastExposed;
import entente.analysis.exchange.LeastExposed.Deed;
import entente.analysis.exchange.LeastExposed.Order;
import entente.analysis.exchange.Parcel;
import entente.analysis.exchange.SafeOrder;
import entente.language.model.Agreement;
import entente.language.model.Change;
import entente.language.model.Change.PartName;
import entente.language.model.Changes;
import entente.language.model.Condition;
import entente.language.model.Part;
import entente.language.model.Place;
import entente.language.model.Undertaking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** In which order the deeds that a text values leave nobody further ahead than somebody must be in any order. */
public final class BetterOrder {

    private final Agreement text;
    private final Bargain bargain;
    private final Optional<Order> best;

    public BetterOrder(Agreement text, Bargain bargain) {
        this.text = text;
        this.bargain = bargain;
        best = bargain.isValued() ? LeastExposed.of(bargain.valued()) : Optional.empty();
    }

    /** How far ahead somebody is at some moment, whatever the order; empty where there are no values or too many. */
    public Optional<Long> least() {
        return best.map(Order::exposure);
    }

    /** The names of the deeds in the best order. */
    public List<String> order() {
        return best.map(order -> order.deeds().stream().map(Deed::name).toList()).orElse(List.of());
    }

    /** The lines that bring the order about, if with them nobody is further ahead than he must be. */
    public Optional<Cure> cure(Place at) {
        List<Change> changes = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        String earlier = "";
        for (String name : order()) {
            chain(name, earlier, changes, lines);
            earlier = name;
        }
        Agreement changed = Changes.apply(text, changes, "");
        Bargain after = new Bargain(changed);
        boolean helps = !changes.isEmpty() && after.parties().stream()
                .allMatch(party -> after.worst(party).ahead() <= least().orElse(0L));
        return helps ? Optional.of(new Cure("Let each fall due when the one before it is proved, in this order: "
                + String.join(", ", order()) + ". Then nobody is ever more than " + least().get() + " ahead.", lines,
                changes, at)) : Optional.empty();
    }

    private void chain(String name, String earlier, List<Change> changes, List<String> lines) {
        Undertaking u = text.undertakings().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        boolean waits = !u.when().isEmpty();
        if (earlier.isEmpty() && !waits) {
            return;
        }
        lines.add("undertaking " + name);
        if (earlier.isEmpty()) {
            changes.add(new Change.DropPart(name, PartName.WHEN, u.place()));
            lines.add("  drop when");
            return;
        }
        Part<Condition> when = Part.of(new Condition.Fact(earlier, Condition.Fact.Kind.PROVED, u.place()), u.place(),
                false);
        changes.add(waits ? new Change.ReplaceConditions(name, PartName.WHEN, when, u.place())
                : new Change.AddWay(name, when, u.place()));
        lines.add((waits ? "  replace when " : "  when ") + earlier + " is proved");
    }

    /**
     * What the two of them have to lose together besides, if one hands things over piece by piece and the other pays
     * for each as it comes; empty where one of them hands over fewer than two things.
     */
    public Optional<Paid> piecewise(String supplier, String receiver) {
        List<Parcel> parcels = bargain.valued().stream().filter(deed -> deed.by().equals(supplier))
                .filter(deed -> deed.worth().getOrDefault(receiver, 0L) > 0)
                .map(deed -> new Parcel(deed.name(), deed.cost(), deed.worth().get(receiver))).toList();
        return parcels.size() < 2 ? Optional.empty()
                : Optional.of(new Paid(SafeOrder.best(parcels).stream().map(Parcel::name).toList(),
                        SafeOrder.leastLeeway(parcels)));
    }

    /**
     * Things paid for one by one.
     *
     * @param order in which this is safest
     * @param leeway what walking away has to cost the two together for it to be safe
     */
    public record Paid(List<String> order, long leeway) {}
}
