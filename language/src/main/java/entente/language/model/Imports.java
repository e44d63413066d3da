package entente.language.model;

import entente.language.problem.Kind;
import entente.language.syntax.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The other agreements that a text refers to. Their pieces are called {@code other.piece} in it; who acts, what is done
 * and what is counted is the same thing in both where it has the same name (S55).
 */
final class Imports {

    private final List<Agreement> renamed = new ArrayList<>();

    /** @param others the other agreements, by the names by which the text refers to them */
    Imports(Map<String, Agreement> others) {
        others.forEach((name, other) -> renamed.add(
                new RewrittenPieces(Rewritten.names(piece -> name + "." + piece)).agreement(other)));
    }

    /** Declares their pieces, and says so where a name means two kinds of thing in the two texts. */
    void declare(Declared declared, Map<String, Word> places) {
        renamed.forEach(other -> {
            pieces(other).forEach(declared::imported);
            things(other).forEach((name, sort) -> declared.sort(name).filter(own -> own != sort)
                    .filter(own -> !(Declared.BUILT_IN.contains(name))).ifPresent(own ->
                            clash(declared, places.get(other.name()), other, name, own, sort)));
            things(other).forEach(declared::imported);
        });
    }

    private static void clash(Declared declared, Word at, Agreement other, String name, Sort own, Sort sort) {
        declared.problems().error(Kind.CLASH, at.span(), "`" + name + "` is " + own.words() + " here, and "
                + sort.words()
                + " in `" + other.name() + "`", "what has the same name in two agreements is the same thing (G15)",
                "another name for one of the two");
    }

    private static Map<String, Sort> pieces(Agreement a) {
        Map<String, Sort> found = new LinkedHashMap<>();
        a.undertakings().forEach(u -> found.put(u.name(), Sort.UNDERTAKING));
        a.openPoints().forEach(p -> found.put(p.name(), Sort.OPEN_POINT));
        a.liberties().forEach(l -> found.put(l.name(), Sort.LIBERTY));
        a.states().forEach(s -> found.put(s.name(), Sort.STATE));
        a.standards().forEach(s -> found.put(s.name(), Sort.STANDARD));
        a.amendments().forEach(s -> found.put(s.name(), Sort.AMENDMENT));
        a.frame().measures().forEach(m -> found.put(m.name(), Sort.MEASURE));
        a.frame().calendars().forEach(c -> found.put(c.name(), Sort.CALENDAR));
        return found;
    }

    private static Map<String, Sort> things(Agreement a) {
        Map<String, Sort> found = new LinkedHashMap<>();
        a.parties().forEach(p -> found.put(p.name(), Sort.PARTY));
        a.organs().forEach(o -> found.put(o.name(), Sort.ORGAN));
        a.documents().forEach(d -> found.put(d.name(), Sort.DOCUMENT));
        a.items().forEach(i -> found.put(i.name(), Sort.ITEM));
        a.groups().forEach(g -> found.put(g.name(), Sort.GROUP));
        a.methods().forEach(m -> found.put(m.name(), Sort.METHOD));
        a.frame().units().forEach(u -> found.put(u.name(), Sort.UNIT));
        a.acts().forEach(act -> found.put(act.name(), act.kind() == Act.Kind.DEED ? Sort.ACT : Sort.WORDS));
        return found;
    }

    /** What both texts stand on, and the pieces of the others behind those of the text. */
    Agreement with(Agreement own) {
        return renamed.stream().reduce(own, Imports::joined);
    }

    private static Agreement joined(Agreement a, Agreement b) {
        return new Agreement(a.name(), a.title(), a.opens(), a.zone(), both(a.parties(), b.parties(), Party::name),
                both(a.organs(), b.organs(), Organ::name), both(a.documents(), b.documents(), Document::name),
                both(a.items(), b.items(), Item::name), both(a.groups(), b.groups(), Group::name), acts(a, b),
                both(a.methods(), b.methods(), Method::name), both(a.states(), b.states(), State::name),
                both(a.standards(), b.standards(), Standard::name), frame(a.frame(), b.frame()),
                both(a.undertakings(), b.undertakings(), Undertaking::name),
                both(a.openPoints(), b.openPoints(), OpenPoint::name),
                both(a.liberties(), b.liberties(), Liberty::name),
                both(a.amendments(), b.amendments(), Amendment::name), a.readings(),
                both(a.assumptions(), b.assumptions(), Objects::toString), a.place());
    }

    private static Frame frame(Frame a, Frame b) {
        return new Frame(a.ends(), a.endsWhen(), both(a.units(), b.units(), Unit::name),
                both(a.measures(), b.measures(), Measure::name), both(a.calendars(), b.calendars(), WorkCalendar::name),
                both(a.competences(), b.competences(), Objects::toString), a.authentic(), a.parameters(), a.relations(),
                a.goals());
    }

    /** The first of each name. */
    private static <T> List<T> both(List<T> one, List<T> other, Function<T, String> name) {
        Map<String, T> all = new LinkedHashMap<>();
        Stream.concat(one.stream(), other.stream()).forEach(piece -> all.putIfAbsent(name.apply(piece), piece));
        return List.copyOf(all.values());
    }

    /** Who can do an act in one of the texts can do it. */
    private static List<Act> acts(Agreement a, Agreement b) {
        Map<String, Act> own = new LinkedHashMap<>();
        a.acts().forEach(act -> own.put(act.name(), act));
        for (Act act : b.acts()) {
            own.merge(act.name(), act, (one, other) -> new Act(one.name(), one.kind(),
                    one.of().isEmpty() ? other.of() : one.of(), by(one.by(), other.by()), one.needsConsentBy(),
                    one.place()));
        }
        return List.copyOf(own.values());
    }

    private static List<String> by(List<String> one, List<String> other) {
        return one.isEmpty() || other.isEmpty() ? List.of()
                : Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    /** The agreement that a name with a point in it belongs to. */
    static Optional<String> agreementOf(String name) {
        int point = name.indexOf('.');
        return point < 0 ? Optional.empty() : Optional.of(name.substring(0, point));
    }
}
