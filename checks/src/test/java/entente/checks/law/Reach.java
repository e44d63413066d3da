package entente.checks.law;

import entente.language.model.Agreement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which acts can bear on a piece of the text: found by its names alone, so rather too many than too few. */
final class Reach {
    /** Words that bear on whatever they are about. */
    private static final List<String> ALWAYS = List.of("declare", "accept", "refuse", "consent", "release", "extend",
        "withdraw", "suspend", "resume", "terminate", "assign", "hand-back", "find", "conclude");
    private static final Pattern NAME = Pattern.compile("(?<==)\\p{L}[\\p{L}\\p{N}-]*");

    private Reach() {
    }

    static Set<String> acts(Agreement agreement, String from) {
        Map<String, Set<String>> mentions = mentions(agreement);
        Set<String> reached = new HashSet<>();
        collect(from, mentions, reached);
        Set<String> acts = new TreeSet<>(ALWAYS);
        agreement.acts().stream().map(a -> a.name()).filter(reached::contains).forEach(acts::add);
        agreement.frame().measures().stream().map(m -> m.name()).filter(reached::contains).forEach(acts::add);
        return acts;
    }

    private static void collect(String name, Map<String, Set<String>> mentions, Set<String> reached) {
        if (reached.add(name)) {
            mentions.getOrDefault(name, Set.of()).forEach(other -> collect(other, mentions, reached));
        }
    }

    /**
     * From the name of each piece to the names that stand in it, amendments and readings counted for what they touch.
     */
    private static Map<String, Set<String>> mentions(Agreement a) {
        Map<String, Set<String>> all = new HashMap<>();
        a.undertakings().forEach(u -> note(all, u.name(), u.toString()));
        a.undertakings().forEach(u -> a.frame().endsWhen().forEach(end -> note(all, u.name(), end.toString())));
        a.undertakings().forEach(u -> note(all, u.terms().carriesOut(), u.toString()));
        a.liberties().forEach(l -> note(all, l.name(), l.toString()));
        powers(a, all);
        a.frame().measures().forEach(m -> note(all, m.name(), m.toString().replace("sums=[", "sums==").replace(", ",
            ", =")));
        a.openPoints().forEach(p -> note(all, p.name(), p.toString()));
        a.states().forEach(s -> note(all, s.name(), s.toString()));
        a.methods().forEach(m -> note(all, m.name(), m.toString()));
        a.acts().forEach(act -> note(all, act.name(), act.needsConsentBy().isEmpty() ? "" : "=consent"));
        a.amendments().forEach(m -> m.changes().forEach(c -> {
            note(all, c.touches(), c.toString());
            m.acceptedWhen().ifPresent(when -> note(all, c.touches(), when.toString()));
        }));
        a.readings().forEach(r -> r.changes().forEach(c -> note(all, c.touches(), c.toString())));
        return all;
    }

    /** Who may end or suspend a thing bears on it. */
    private static void powers(Agreement a, Map<String, Set<String>> all) {
        a.liberties().stream().filter(l -> !l.may().value().topic().isEmpty()).forEach(l -> a.undertakings().stream()
            .filter(u -> List.of(u.name(), a.name()).contains(l.may().value().topic()))
            .forEach(u -> note(all, u.name(), l.toString())));
    }

    private static void note(Map<String, Set<String>> all, String piece, String words) {
        Matcher names = NAME.matcher(words);
        Set<String> mentioned = all.computeIfAbsent(piece, p -> new HashSet<>());
        while (names.find()) {
            mentioned.add(names.group());
        }
    }
}
