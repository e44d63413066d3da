package entente.checks.law;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What a law says of one world. */
public sealed interface Verdict {

    Verdict HOLDS = new Holds();
    Verdict SILENT = new Silent();

    /** The world was one of those that the law is about, and it held. */
    record Holds() implements Verdict {}

    /** The law is not about worlds of this kind. */
    record Silent() implements Verdict {}

    /** It did not hold: what came out, and what should have. */
    record Broken(String complaint) implements Verdict {}

    static Verdict broken(String complaint) {
        return new Broken(complaint);
    }

    static Verdict unless(boolean holds, String complaint) {
        return holds ? HOLDS : broken(complaint);
    }

    /** The two must show the same; what only one of them shows counts as a difference. */
    static Verdict same(String change, Map<String, String> before, Map<String, String> after) {
        if (before.equals(after)) {
            return HOLDS;
        }
        StringBuilder differences = new StringBuilder(change);
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.stream().filter(name -> !before.getOrDefault(name, "").equals(after.getOrDefault(name, "")))
            .forEach(name -> differences.append("\n  ").append(name).append(": ")
                .append(before.getOrDefault(name, "nothing")).append("  ->  ")
                .append(after.getOrDefault(name, "nothing")));
        return broken(differences.toString());
    }

    /** Broken where one is, else held where one did. */
    static Verdict all(List<Verdict> verdicts) {
        return verdicts.stream().filter(Broken.class::isInstance).findFirst()
            .orElse(verdicts.contains(HOLDS) ? HOLDS : SILENT);
    }
}
