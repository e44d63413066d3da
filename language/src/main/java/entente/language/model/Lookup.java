package entente.language.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds the pieces of an agreement by their names, and says who belongs to whom and what a group holds. */
public final class Lookup {

    private final Map<String, Party> parties;
    private final Map<String, Organ> organs;
    private final Map<String, Document> documents;
    private final Map<String, Item> items;
    private final Map<String, Group> groups;
    private final Map<String, Act> acts;
    private final Map<String, Method> methods;
    private final Map<String, State> states;
    private final Map<String, Standard> standards;
    private final Map<String, Undertaking> undertakings;
    private final Map<String, OpenPoint> openPoints;
    private final Map<String, Liberty> liberties;
    private final Map<String, Amendment> amendments;
    private final Map<String, Reading> readings;
    private final Map<String, Unit> units;
    private final Map<String, Measure> measures;
    private final Map<String, WorkCalendar> calendars;
    private final Map<String, Parameter> parameters;
    private final String agreement;

    public Lookup(Agreement agreement) {
        parties = named(agreement.parties(), Party::name);
        organs = named(agreement.organs(), Organ::name);
        documents = named(agreement.documents(), Document::name);
        items = named(agreement.items(), Item::name);
        groups = named(agreement.groups(), Group::name);
        acts = named(agreement.acts(), Act::name);
        methods = named(agreement.methods(), Method::name);
        states = named(agreement.states(), State::name);
        standards = named(agreement.standards(), Standard::name);
        undertakings = named(agreement.undertakings(), Undertaking::name);
        openPoints = named(agreement.openPoints(), OpenPoint::name);
        liberties = named(agreement.liberties(), Liberty::name);
        amendments = named(agreement.amendments(), Amendment::name);
        readings = named(agreement.readings(), Reading::name);
        units = named(agreement.frame().units(), Unit::name);
        measures = named(agreement.frame().measures(), Measure::name);
        calendars = named(agreement.frame().calendars(), WorkCalendar::name);
        parameters = named(agreement.frame().parameters(), Parameter::name);
        this.agreement = agreement.name();
        units.values().forEach(unit -> items.putIfAbsent(unit.name(),
                new Item(unit.name(), unit.title(), unit.decimals(), unit.place())));
        measures.values().forEach(measure -> acts.putIfAbsent(measure.name(), new Act(measure.name(), Act.Kind.DEED, "",
                measure.of(), List.of(), measure.place())));
    }

    private static <T> Map<String, T> named(Collection<T> pieces, Function<T, String> name) {
        Map<String, T> found = new LinkedHashMap<>();
        pieces.forEach(piece -> found.putIfAbsent(name.apply(piece), piece));
        return found;
    }

    public Optional<Party> party(String name) {
        return Optional.ofNullable(parties.get(name));
    }

    public Optional<Organ> organ(String name) {
        return Optional.ofNullable(organs.get(name));
    }

    public Optional<Document> document(String name) {
        return Optional.ofNullable(documents.get(name));
    }

    public Optional<Item> item(String name) {
        return Optional.ofNullable(items.get(name));
    }

    public Optional<Group> group(String name) {
        return Optional.ofNullable(groups.get(name));
    }

    public Optional<Unit> unit(String name) {
        return Optional.ofNullable(units.get(name));
    }

    public Collection<Unit> units() {
        return units.values();
    }

    public Optional<Measure> measure(String name) {
        return Optional.ofNullable(measures.get(name));
    }

    public Optional<WorkCalendar> calendar(String name) {
        return Optional.ofNullable(calendars.get(name));
    }

    public Optional<Parameter> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    public Collection<Parameter> parameters() {
        return parameters.values();
    }

    /**
     * An act or words, the built-in ones among them; a measure as what its party does, so that its own word is not
     * enough.
     */
    public Optional<Act> act(String name) {
        return Optional.ofNullable(acts.get(name));
    }

    public Optional<Method> method(String name) {
        return Optional.ofNullable(methods.get(name));
    }

    public Optional<State> state(String name) {
        return Optional.ofNullable(states.get(name));
    }

    public Optional<Standard> standard(String name) {
        return Optional.ofNullable(standards.get(name));
    }

    public Optional<Undertaking> undertaking(String name) {
        return Optional.ofNullable(undertakings.get(name));
    }

    public Optional<OpenPoint> openPoint(String name) {
        return Optional.ofNullable(openPoints.get(name));
    }

    public Optional<Liberty> liberty(String name) {
        return Optional.ofNullable(liberties.get(name));
    }

    public Optional<Amendment> amendment(String name) {
        return Optional.ofNullable(amendments.get(name));
    }

    public Optional<Reading> reading(String name) {
        return Optional.ofNullable(readings.get(name));
    }

    /** Whether the name is that of a party or an organ. */
    public boolean isActor(String name) {
        return parties.containsKey(name) || organs.containsKey(name);
    }

    /** Whether words can be about what is so named: an undertaking, liberty, open point, amendment or act. */
    public boolean isTopic(String name) {
        return name.equals(agreement) || undertakings.containsKey(name) || liberties.containsKey(name)
                || openPoints.containsKey(name)
                || amendments.containsKey(name) || acts.containsKey(name);
    }

    /** The kinds of item that a group holds, through groups within it; an item holds itself, other names nothing. */
    public Set<String> itemsIn(String name) {
        Set<String> found = new LinkedHashSet<>();
        collectItems(name, found, new HashSet<>());
        return found;
    }

    private void collectItems(String name, Set<String> found, Set<String> seen) {
        if (items.containsKey(name)) {
            found.add(name);
        } else if (groups.containsKey(name) && seen.add(name)) {
            groups.get(name).members().forEach(member -> collectItems(member, found, seen));
        }
    }

    /** The party that an organ acts for, through organs of organs; any other name gives itself. */
    public String partyOf(String name) {
        Set<String> seen = new HashSet<>();
        String now = name;
        while (!parties.containsKey(now) && organs.containsKey(now) && seen.add(now)) {
            now = organs.get(now).of();
        }
        return now;
    }

    /** Whether {@code x} is {@code y}, or an organ within it, or a party included in it. */
    public boolean belongsTo(String x, String y) {
        return belongsTo(x, y, new HashSet<>());
    }

    private boolean belongsTo(String x, String y, Set<String> seen) {
        if (x.equals(y)) {
            return true;
        }
        if (!seen.add(x)) {
            return false;
        }
        boolean asOrgan = organs.containsKey(x) && belongsTo(organs.get(x).of(), y, seen);
        return asOrgan || parties.values().stream()
                .anyMatch(whole -> whole.including().contains(x) && belongsTo(whole.name(), y, seen));
    }

    /** Whether the party or organ is one of those who can do the act (G8): itself, or through an organ of its own. */
    public boolean canDo(String actor, Act act) {
        return act.by().isEmpty() || act.by().stream().anyMatch(one ->
                belongsTo(actor, one) || organs.containsKey(one) && belongsTo(one, actor));
    }

    /** The names of all parties and organs, in the order of the text. */
    public List<String> actors() {
        Set<String> all = new LinkedHashSet<>(parties.keySet());
        all.addAll(organs.keySet());
        return List.copyOf(all);
    }
}
