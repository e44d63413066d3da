package entente.evidence;

import entente.language.model.Act;
import entente.language.model.Agreement;
import entente.language.model.Amendment;
import entente.language.model.Change;
import entente.language.model.Document;
import entente.language.model.Lookup;
import entente.language.model.Measure;
import entente.language.model.Method;
import entente.language.model.Reading;
import entente.language.source.Names;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names of a text as claims may use them, and who may use them. What is asked of the model for each claim again is
 * answered from memory: a log has many claims and few names.
 */
public final class TextNames {

    /** The kinds of name that a field of a claim can want. */
    public enum Kind {
        ACTOR("party or organ"), ACT("act"), ITEM("item or group"), METHOD("method"), DOCUMENT("document"),
        TOPIC("undertaking, liberty, open point, amendment or act");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    private final Lookup lookup;
    private final Map<Kind, Map<String, String>> names = new HashMap<>();
    private final Map<String, Set<String>> doers = new HashMap<>();
    private final Map<String, Set<String>> sources = new HashMap<>();
    private final Map<String, Set<String>> itemsOf = new HashMap<>();
    private final Map<String, String> parties = new HashMap<>();
    private final Map<String, String> undertakings;
    private final Map<String, String> instances = new HashMap<>();

    public TextNames(Agreement agreement) {
        lookup = new Lookup(agreement);
        names.put(Kind.ACTOR, same(lookup.actors().stream()));
        names.put(Kind.ACT, same(Stream.concat(agreement.acts().stream().map(Act::name),
                agreement.frame().measures().stream().filter(m -> m.sums().isEmpty()).map(Measure::name))));
        names.put(Kind.ITEM, same(Stream.of(agreement.items().stream().map(item -> item.name()),
                agreement.groups().stream().map(group -> group.name()),
                lookup.units().stream().map(unit -> unit.name())).flatMap(all -> all)));
        names.put(Kind.METHOD, same(agreement.methods().stream().map(Method::name)));
        names.put(Kind.DOCUMENT, same(agreement.documents().stream().map(Document::name)));
        names.put(Kind.TOPIC, same(topics(agreement)));
        undertakings = same(Stream.concat(agreement.undertakings().stream().map(one -> one.name()),
                changes(agreement).flatMap(TextNames::broughtToOwe)));
    }

    private static Stream<Change> changes(Agreement agreement) {
        return Stream.concat(agreement.amendments().stream().flatMap(one -> one.changes().stream()),
                agreement.readings().stream().flatMap(one -> one.changes().stream()));
    }

    private static Stream<String> broughtToOwe(Change change) {
        return change instanceof Change.AddUndertaking(var undertaking, var place)
                ? Stream.of(undertaking.name()) : Stream.empty();
    }

    boolean isUndertaking(String name) {
        return undertakings.containsKey(name);
    }

    Collection<String> undertakings() {
        return undertakings.keySet();
    }

    /** What amendments and readings bring can be spoken of as well: an offer is accepted or refused. */
    private static Stream<String> topics(Agreement agreement) {
        return Stream.of(agreement.undertakings().stream().map(one -> one.name()),
                agreement.liberties().stream().map(one -> one.name()),
                agreement.openPoints().stream().map(one -> one.name()),
                agreement.amendments().stream().map(Amendment::name),
                changes(agreement).flatMap(TextNames::brought),
                agreement.acts().stream().map(Act::name), Stream.of(agreement.name())).flatMap(all -> all);
    }

    private static Stream<String> brought(Change change) {
        return switch (change) {
            case Change.AddUndertaking(var undertaking, var place) -> Stream.of(undertaking.name());
            case Change.AddLiberty(var liberty, var place) -> Stream.of(liberty.name());
            case Change.AddOpenPoint(var openPoint, var place) -> Stream.of(openPoint.name());
            case Change.AddWay c -> Stream.empty();
            case Change.AddCondition c -> Stream.empty();
            case Change.ReplaceConditions c -> Stream.empty();
            case Change.SetDeadline c -> Stream.empty();
            case Change.SetDuty c -> Stream.empty();
            case Change.SetProof c -> Stream.empty();
            case Change.SetMay c -> Stream.empty();
            case Change.SetRepeat c -> Stream.empty();
            case Change.SetState c -> Stream.empty();
            case Change.SetEnds c -> Stream.empty();
            case Change.DropPart c -> Stream.empty();
            case Change.DropWhole c -> Stream.empty();
        };
    }

    private static Map<String, String> same(Stream<String> all) {
        Map<String, String> found = new LinkedHashMap<>();
        all.forEach(name -> found.putIfAbsent(name, name));
        return found;
    }

    /** The name as the text holds it, one object for all its uses; empty where no name of this kind is so. */
    public Optional<String> find(Kind kind, String word) {
        Map<String, String> known = names.get(kind);
        String name = known.get(word);
        Optional<String> found = Optional.ofNullable(name != null ? name : known.get(Names.normal(word)));
        return found.isPresent() || kind != Kind.TOPIC ? found : instance(word);
    }

    /** An instance of an undertaking: {@code data-exchange/usa}. */
    private Optional<String> instance(String word) {
        int slash = word.indexOf('/');
        return slash > 0 && isUndertaking(Names.normal(word.substring(0, slash)))
                ? Optional.of(instances.computeIfAbsent(Names.normal(word), one -> one))
                : Optional.empty();
    }

    public Collection<String> all(Kind kind) {
        return names.get(kind).keySet();
    }

    /** What the text calls by this name: {@code an item}; empty where it calls nothing so. */
    public Optional<String> kindOf(String word) {
        return lookup.party(word).map(found -> "a party")
                .or(() -> lookup.organ(word).map(found -> "an organ"))
                .or(() -> lookup.item(word).map(found -> "an item"))
                .or(() -> lookup.group(word).map(found -> "a group"))
                .or(() -> lookup.act(word).map(found -> "an act"))
                .or(() -> lookup.measure(word).map(found -> "a measure"))
                .or(() -> lookup.unit(word).map(found -> "a unit"))
                .or(() -> lookup.method(word).map(found -> "a method"))
                .or(() -> lookup.document(word).map(found -> "a document"))
                .or(() -> lookup.undertaking(word).map(found -> "an undertaking"))
                .or(() -> lookup.liberty(word).map(found -> "a liberty"))
                .or(() -> lookup.openPoint(word).map(found -> "an open point"))
                .or(() -> lookup.amendment(word).map(found -> "an amendment"))
                .or(() -> lookup.state(word).map(found -> "a state"))
                .or(() -> lookup.standard(word).map(found -> "a standard"))
                .or(() -> lookup.reading(word).map(found -> "a reading"))
                .or(() -> find(Kind.TOPIC, word).map(found -> "what an amendment or a reading brings"));
    }

    /** Names for a message: all of them, or the first dozen and how many more there are. */
    public static String some(Collection<String> names) {
        return Complaints.some(names);
    }

    public Lookup lookup() {
        return lookup;
    }

    Act act(String name) {
        return lookup.act(name).orElseThrow();
    }

    boolean namesADay(String act) {
        return lookup.act(act).filter(Fitting::namesADay).isPresent();
    }

    boolean canDo(String actor, String act) {
        return doers.computeIfAbsent(act, one -> new HashSet<>(lookup.actors().stream()
                .filter(candidate -> lookup.canDo(candidate, act(one))).toList())).contains(actor);
    }

    boolean hasMethod(String source, String method) {
        return sources.computeIfAbsent(method, one -> new HashSet<>(lookup.actors().stream()
                .filter(candidate -> lookup.method(one).orElseThrow().by().stream()
                        .anyMatch(owner -> lookup.belongsTo(candidate, owner))).toList())).contains(source);
    }

    /** The items, and the groups of nothing but such items, that an act is of. */
    Set<String> itemsOf(String act) {
        return itemsOf.computeIfAbsent(act, one -> {
            Set<String> held = lookup.itemsIn(act(one).of());
            Set<String> found = new LinkedHashSet<>();
            for (String name : all(Kind.ITEM)) {
                Set<String> items = lookup.itemsIn(name);
                if (!items.isEmpty() && held.containsAll(items)) {
                    found.add(name);
                }
            }
            return found;
        });
    }

    /** The party that a party or organ is, or acts for. */
    String partyOf(String actor) {
        return parties.computeIfAbsent(actor, lookup::partyOf);
    }
}
