package entente.analysis.run;

import entente.language.model.Act;
import entente.language.model.ActPattern;
import entente.language.model.Agreement;
import entente.language.model.Lookup;
import entente.language.model.Party;
import entente.language.model.Undertaking;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who can do or leave what. A party that has undertaken something, or acts within one that has, is inside the
 * settlement; an outsider has undertaken nothing, and whatever hangs on it hangs on its pleasure.
 */
public final class Actors {

    private final Agreement text;
    private final Lookup lookup;
    private final Set<String> inside = new LinkedHashSet<>();
    private final Map<String, String> partyOf = new LinkedHashMap<>();

    public Actors(Agreement text) {
        this.text = text;
        lookup = new Lookup(text);
        for (Undertaking undertaking : text.undertakings()) {
            enters(undertaking.from());
            if (undertaking.terms().reciprocal()) {
                enters(undertaking.to());
            }
        }
    }

    private void enters(String debtor) {
        inside.add(lookup.partyOf(debtor));
        text.parties().stream().map(Party::name)
                .filter(party -> lookup.belongsTo(party, lookup.partyOf(debtor))).forEach(inside::add);
    }

    public Lookup lookup() {
        return lookup;
    }

    public List<String> parties() {
        return text.parties().stream().map(Party::name).toList();
    }

    public boolean isInside(String actor) {
        return inside.contains(party(actor));
    }

    /** The parties that have undertaken nothing, in the order of the text. */
    public List<String> outsiders() {
        return parties().stream().filter(party -> !inside.contains(party)).toList();
    }

    /** The party that a party or organ is, or acts for. */
    public String party(String actor) {
        return partyOf.computeIfAbsent(actor, lookup::partyOf);
    }

    public boolean isSame(String one, String other) {
        return party(one).equals(party(other));
    }

    /** Who can do what the pattern describes: the actor that it names, those who can do the act, or every party. */
    public List<String> doers(ActPattern what) {
        if (!what.actor().isEmpty()) {
            return List.of(what.actor());
        }
        List<String> by = lookup.act(what.act()).map(Act::by).orElse(List.of());
        return by.isEmpty() ? parties() : by;
    }

    /** The parties whose consent an act needs. */
    public List<String> consentsNeeded(String act) {
        return lookup.act(act).map(Act::needsConsentBy).orElse(List.of());
    }

    public boolean isWords(ActPattern what) {
        return lookup.act(what.act()).filter(act -> act.kind() == Act.Kind.DEED).isEmpty();
    }

    /** What an undertaking asks for, with who does it. */
    public static ActPattern owed(Undertaking undertaking) {
        ActPattern what = undertaking.duty().value().what();
        return what.actor().isEmpty() ? new ActPattern(undertaking.from(), what.act(), what.amount(), what.item(),
                what.topic(), what.to(), what.decimals()) : what;
    }

    /** Whether doing the one is, at least in part, doing the other. */
    public boolean isAlike(ActPattern one, ActPattern other) {
        return one.act().equals(other.act()) && sharesItem(one, other) && sharesTopic(one, other)
                && sharesActor(one.actor(), other.actor());
    }

    private boolean sharesItem(ActPattern one, ActPattern other) {
        if (one.item().isEmpty() || other.item().isEmpty() || one.item().equals(other.item())) {
            return true;
        }
        List<String> shared = new ArrayList<>(lookup.itemsIn(one.item()));
        shared.retainAll(lookup.itemsIn(other.item()));
        return !shared.isEmpty();
    }

    private static boolean sharesTopic(ActPattern one, ActPattern other) {
        return one.topic().isEmpty() || other.topic().isEmpty() || one.topic().equals(other.topic());
    }

    private boolean sharesActor(String one, String other) {
        return one.isEmpty() || other.isEmpty() || isSame(one, other);
    }
}
