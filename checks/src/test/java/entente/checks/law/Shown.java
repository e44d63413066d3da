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

    static Map<String, String> undertakings(Answer answer) {
        Map<String, String> shown = new TreeMap<>();
        answer.undertakings().forEach(u -> shown.put("undertaking " + u.name(), standing(u.standing())));
        return shown;
    }

    static String undertaking(Answer answer, String name) {
        return answer.undertaking(name).map(UndertakingAnswer::standing).map(Shown::standing).orElse("nothing");
    }

    static String standing(Standing s) {
        String marks = new TreeSet<>(s.marks()).stream().map(mark -> ", " + mark.words()).collect(Collectors.joining());
        return s.kind().words() + marks
            + s.progress().map(p -> ", " + p.proved() + " (" + p.claimed() + ") of " + p.of()).orElse("")
            + s.since().map(day -> ", since " + day).orElse("")
            + s.deadline().map(day -> ", deadline " + day).orElse("");
    }
}
