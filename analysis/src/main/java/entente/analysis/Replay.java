package entente.analysis;

import entente.evidence.Evidence;
import entente.standing.Answer;
import entente.standing.Truth;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plays a run again through the evaluator, and says where it comes out otherwise than claimed. */
public final class Replay {

    private final Subject subject;
    private final Evidence evidence;
    private final Map<Asked, Answer> answers = new HashMap<>();

    private record Asked(String reading, LocalDate on) {}

    private Replay(Subject given, Run run) {
        subject = given.with(given.portion().of(given.agreement(),
                run.claimed().stream().map(Claimed::piece).distinct().toList()));
        evidence = run.evidence();
    }

    /** What comes out otherwise, a sentence each; empty where all comes out as claimed. */
    public static List<String> differences(Subject subject, Run run) {
        Replay replay = new Replay(subject, run);
        return run.claimed().stream().flatMap(claimed -> replay.difference(claimed).stream()).toList();
    }

    private Optional<String> difference(Claimed claimed) {
        Answer answer = answers.computeIfAbsent(new Asked(claimed.reading(), claimed.on()),
                asked -> subject.answer(evidence, asked.reading(), asked.on()));
        String found = found(claimed, answer);
        String wanted = wanted(claimed);
        return found.equals(wanted) ? Optional.empty() : Optional.of(claimed.piece() + " on " + claimed.on()
                + (claimed.reading().isEmpty() ? "" : " in the reading " + claimed.reading()) + ": claimed " + wanted
                + ", and the evaluator gives " + found);
    }

    private static String wanted(Claimed claimed) {
        return switch (claimed) {
            case Claimed.Stands stands -> stands.kind().words() + stands.marks().map(Object::toString).orElse("");
            case Claimed.IsOpen is -> truth(Optional.of(is.open()));
            case Claimed.IsSettled is -> truth(Optional.of(is.settled()));
            case Claimed.IsInForce is -> truth(Optional.of(is.inForce()));
        };
    }

    private static String found(Claimed claimed, Answer answer) {
        return switch (claimed) {
            case Claimed.Stands stands -> answer.undertaking(stands.piece()).map(u -> u.standing().kind().words()
                    + (stands.marks().isPresent() ? u.standing().marks().toString() : "")).orElse("not there");
            case Claimed.IsOpen is -> truth(answer.liberties().stream()
                    .filter(l -> l.liberty().name().equals(is.piece())).map(l -> l.open()).findFirst());
            case Claimed.IsSettled is -> truth(answer.openPoints().stream()
                    .filter(p -> p.openPoint().name().equals(is.piece())).map(p -> p.settled()).findFirst());
            case Claimed.IsInForce is -> truth(answer.states().stream()
                    .filter(s -> s.name().equals(is.piece())).map(s -> s.inForce()).findFirst());
        };
    }

    private static String truth(Optional<Truth> truth) {
        return truth.map(Enum::name).orElse("not there");
    }
}
