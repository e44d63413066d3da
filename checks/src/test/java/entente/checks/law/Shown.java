package entente.checks.law;

import entente.standing.Answer;
import entente.standing.Standing;
import entente.standing.UndertakingAnswer;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What people are shown of an answer, by name, in no order: everything but the reasons. */
final class Shown {

    private Shown() {
    }

    static Map<String, String> of(Answer answer) {
        Map<String, String> shown = undertakings(answer);
        answer.liberties().forEach(l -> shown.put("liberty " + l.liberty().name(), "open " + l.open()));
        answer.openPoints().forEach(p -> shown.put("open point " + p.openPoint().name(), "settled " + p.settled()));
        answer.amendments().forEach(a -> shown.put("amendment " + a.amendment().name(), a.stage() + " " + a.since()));
        answer.states().forEach(s -> shown.put("state " + s.name(), s.inForce() + " " + s.since()));
        return shown;
    }

    /** But for how much is done: where it is told of one way of saying a thing, it need not be told of the other. */
    static Map<String, String> withoutNumbers(Map<String, String> shown) {
        Map<String, String> without = new TreeMap<>();
        shown.forEach((name, words) -> without.put(name, words.replaceAll(", \\d+ \\(\\d+\\) of (-1|\\d+)", "")));
        return without;
    }

    static Map<String, String> undertakings(Answer answer) {
        Map<String, String> shown = new TreeMap<>();
        answer.undertakings().stream().flatMap(UndertakingAnswer::withInstances)
            .forEach(u -> shown.put("undertaking " + u.name(), standing(u)));
        return shown;
    }

    static String undertaking(Answer answer, String name) {
        return answer.undertaking(name).map(Shown::standing).orElse("nothing");
    }

    /** With whom it is owed by, where that is another than the text says (S51). */
    private static String standing(UndertakingAnswer u) {
        return standing(u.standing()) + (u.debtor().equals(u.undertaking().from()) ? "" : ", owed by " + u.debtor());
    }

    static String standing(Standing s) {
        String marks = new TreeSet<>(s.marks()).stream().map(mark -> ", " + mark.words()).collect(Collectors.joining());
        return s.kind().words() + marks
            + s.progress().map(p -> ", " + p.proved() + " (" + p.claimed() + ") of " + p.of()).orElse("")
            + s.since().map(day -> ", since " + day).orElse("")
            + s.deadline().map(day -> ", deadline " + day).orElse("");
    }
}
