package entente.checks.law;

import entente.checks.world.ClaimDraft;
import entente.checks.world.Text;
import entente.checks.world.World;
import entente.evidence.Claim;
import entente.evidence.Particulars;
import entente.evidence.View;
import entente.language.model.Act;
import entente.language.model.Agreement;
import entente.language.model.Amendment;
import entente.language.model.Change;
import entente.language.model.Group;
import entente.language.model.Item;
import entente.language.model.Liberty;
import entente.language.model.Measure;
import entente.language.model.Method;
import entente.language.model.OpenPoint;
import entente.language.model.Organ;
import entente.language.model.Parameter;
import entente.language.model.Party;
import entente.language.model.Reading;
import entente.language.model.Standard;
import entente.language.model.State;
import entente.language.model.Undertaking;
import entente.language.model.Unit;
import entente.language.model.WorkCalendar;
import entente.language.source.Verbs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A name is only a name. */
final class Renaming implements Law {
    private static final Set<String> BUILT_IN =
        Set.of("declare", "accept", "refuse", "consent", "release", "extend", "withdraw",
            "suspend", "resume", "terminate", "assign", "hand-back", "find", "conclude");

    @Override
    public String sentence() {
        return "Renaming everything that the text and the log name changes nothing but the names.";
    }

    @Override
    public String rules() {
        return "E12, G1";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        Map<String, String> names = names(world.agreement());
        Map<String, String> ids = reversed(new TreeSet<>(world.claims().stream().map(Claim::id).toList()), "id");
        Text text = world.text().replacingWords(word -> names.getOrDefault(word, word));
        List<Claim> claims = world.claims().stream().map(c -> renamed(c, names, ids)).toList();
        View v = world.view();
        View view = new View(named(names, v.reading()), v.on(), v.known(), named(names, v.seenBy()),
            v.supposing().stream().map(c -> renamed(c, names, ids)).toList());
        return World.of(world.label(), text, claims, view)
            .map(w -> Verdict.same("renamed by " + names, inNewNames(Shown.of(ask.plainly()), names, ids),
                Shown.of(ask.of(w))))
            .orElseGet(() -> Verdict.broken("with other names the text is not read"));
    }

    private static Map<String, String> names(Agreement a) {
        Set<String> all = new TreeSet<>();
        a.parties().stream().map(Party::name).forEach(all::add);
        a.organs().stream().map(Organ::name).forEach(all::add);
        a.items().stream().map(Item::name).forEach(all::add);
        a.groups().stream().map(Group::name).forEach(all::add);
        a.acts().stream().map(Act::name).forEach(all::add);
        a.methods().stream().map(Method::name).forEach(all::add);
        a.states().stream().map(State::name).forEach(all::add);
        a.standards().stream().map(Standard::name).forEach(all::add);
        a.undertakings().stream().map(Undertaking::name).forEach(all::add);
        a.liberties().stream().map(Liberty::name).forEach(all::add);
        a.openPoints().stream().map(OpenPoint::name).forEach(all::add);
        a.amendments().forEach(m -> note(all, m));
        a.frame().units().stream().map(Unit::name).forEach(all::add);
        a.frame().measures().stream().map(Measure::name).forEach(all::add);
        a.frame().calendars().stream().map(WorkCalendar::name).forEach(all::add);
        a.frame().parameters().stream().map(Parameter::name).forEach(all::add);
        a.readings().stream().map(Reading::name).forEach(all::add);
        all.removeAll(BUILT_IN);
        Map<String, String> renamed = new HashMap<>(reversed(all, "name"));
        Map.copyOf(renamed).forEach((old, other) -> {
            renamed.putIfAbsent(Verbs.plural(old), Verbs.plural(other));
            renamed.putIfAbsent(Verbs.thirdPerson(old), Verbs.thirdPerson(other));
        });
        return renamed;
    }

    private static void note(Set<String> all, Amendment amendment) {
        all.add(amendment.name());
        amendment.changes().stream().map(Change::touches).forEach(all::add);
    }

    /** New names in the opposite order, so that whatever goes by the order of names shows. */
    private static Map<String, String> reversed(Set<String> names, String stem) {
        Map<String, String> renamed = new TreeMap<>();
        int left = 1000 + names.size();
        for (String name : names) {
            renamed.put(name, stem + left--);
        }
        return renamed;
    }

    private static Claim renamed(Claim c, Map<String, String> names, Map<String, String> ids) {
        ClaimDraft draft = new ClaimDraft(c);
        draft.id = named(ids, c.id());
        draft.confirms = named(ids, c.confirms());
        draft.denies = named(ids, c.denies());
        draft.retracts = named(ids, c.retracts());
        draft.says = named(names, c.says());
        draft.method = named(names, c.method());
        draft.by = named(names, c.by());
        draft.act = named(names, c.act());
        draft.to = named(names, c.to());
        draft.item = named(names, c.item());
        draft.about = named(names, c.about());
        draft.particulars = renamed(c.particulars(), names, ids);
        draft.seen = c.seen().stream().map(one -> named(names, one)).collect(Collectors.toSet());
        return draft.claim();
    }

    private static Particulars renamed(Particulars p, Map<String, String> names, Map<String, String> ids) {
        Map<String, String> with = new TreeMap<>();
        p.with().forEach((name, value) -> with.put(named(names, name), value));
        return new Particulars(p.value(), p.approximate(), p.degree(), instance(p.under(), names, ids), p.instance(),
            with, p.finding());
    }

    /** Of an instance its undertaking, and its member, its side or the claim that opened it. */
    private static String instance(String name, Map<String, String> names, Map<String, String> ids) {
        return Stream.of(name.split("/")).map(part -> ids.getOrDefault(part, named(names, part)))
            .collect(Collectors.joining("/"));
    }

    private static String owedBy(String words, Map<String, String> names) {
        int by = words.lastIndexOf("owed by ");
        return by < 0 ? words : words.substring(0, by + 8) + named(names, words.substring(by + 8));
    }

    private static String named(Map<String, String> names, String name) {
        return names.getOrDefault(name, name);
    }

    private static Map<String, String> inNewNames(Map<String, String> shown, Map<String, String> names,
            Map<String, String> ids) {
        Map<String, String> renamed = new TreeMap<>();
        shown.forEach((key, value) -> {
            int name = key.lastIndexOf(' ') + 1;
            renamed.put(key.substring(0, name) + instance(key.substring(name), names, ids), owedBy(value, names));
        });
        return renamed;
    }
}
