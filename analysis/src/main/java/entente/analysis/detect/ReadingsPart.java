package entente.analysis.detect;

import entente.analysis.Budget;
import entente.analysis.Claimed;
import entente.analysis.Cure;
import entente.analysis.Detector;
import entente.analysis.Finding;
import entente.analysis.FindingKind;
import entente.analysis.Findings;
import entente.analysis.HowFar;
import entente.analysis.Mention;
import entente.analysis.Run;
import entente.analysis.Severity;
import entente.analysis.Subject;
import entente.analysis.divergence.Parted;
import entente.analysis.divergence.Parting;
import entente.analysis.divergence.Stood;
import entente.language.model.Change;
import entente.language.model.Place;
import entente.language.model.Reading;
import entente.standing.Standing.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** X108: two readings of the text under which a piece of it stands differently after one and the same run. */
public final class ReadingsPart implements Detector {

    private static final Set<Kind> WRONG = EnumSet.of(Kind.OVERDUE, Kind.BREACHED);
    private static final Set<Kind> OWED = EnumSet.of(Kind.DUE, Kind.IN_FORCE, Kind.OVERDUE, Kind.BREACHED);

    @Override
    public FindingKind kind() {
        return FindingKind.READINGS_PART;
    }

    @Override
    public void look(Subject subject, Budget budget, Findings found) {
        List<String> readings = subject.readings();
        List<String> alike = new ArrayList<>();
        for (int one = 0; one < readings.size(); one++) {
            for (int other = one + 1; other < readings.size(); other++) {
                look(subject, readings.get(one), readings.get(other), budget, found, alike);
            }
        }
        if (!budget.isSpent()) {
            found.looked("every pair of readings" + (alike.isEmpty() ? "" : "; no difference was found in "
                    + Say.list(alike)), HowFar.upTo(Parting.EXHAUSTED,
                    "longer runs, but for those that lead into a condition that either reading writes",
                    "amendments that might be accepted"));
        }
    }

    private static void look(Subject subject, String one, String other, Budget budget, Findings found,
            List<String> alike) {
        Parting parting = new Parting(subject, one, other, budget);
        for (String piece : parting.pieces()) {
            if (budget.isSpent()) {
                found.undecided(piece + " under " + name(one) + " and " + name(other), "the time was used up");
                continue;
            }
            Optional<Parted> parted = parting.of(piece);
            parted.ifPresent(p -> found.found(finding(subject, p)));
            if (parted.isEmpty()) {
                alike.add(piece + " between " + name(one) + " and " + name(other));
            }
        }
    }

    private static String name(String reading) {
        return reading.isEmpty() ? "the text as written" : "the reading " + reading;
    }

    private static Finding finding(Subject subject, Parted parted) {
        Side one = new Side(subject, parted.piece(), parted.one());
        Side other = new Side(subject, parted.piece(), parted.other());
        List<Mention> places = new ArrayList<>();
        parted.because().forEach(change -> places.add(new Mention(change.place(), says(parted, change))));
        place(subject, parted.piece()).filter(at -> places.stream().noneMatch(m -> m.place().equals(at)))
                .ifPresent(at -> places.add(new Mention(at, "the words that are read in two ways")));
        List<Claimed> claimed = Stream.of(parted.one(), parted.other()).flatMap(s -> s.claimed().stream()).toList();
        List<String> steps = new ArrayList<>();
        steps.add(parted.events().isEmpty() ? "Nobody need do anything: on " + parted.day() + " they part."
                : "After this, on " + parted.day() + ", they part.");
        Stream.of(one, other).flatMap(side -> side.profits(side == one ? other : one).stream()).forEach(steps::add);
        return new Finding(FindingKind.READINGS_PART, "stands-differently", severity(parted), parted.other().reading(),
                List.of(parted.piece()), places, one.says() + ", " + other.says(), steps,
                Stream.of(one, other).flatMap(side -> side.hurt(side == one ? other : one)).toList(),
                Optional.of(new Run(parted.events(), claimed)), List.of(Cure.advice("Settle which of the two is meant,"
                + " and write it into " + parted.piece() + " itself.", places.getFirst().place())), howFar(parted));
    }

    private static HowFar howFar(Parted parted) {
        return parted.noShorter()
                ? HowFar.allRuns()
                : HowFar.allRuns("whether a shorter run of more than " + Parting.EXHAUSTED + " events shows it too");
    }

    private static String says(Parted parted, Change change) {
        return "this line about " + change.touches() + " makes the difference";
    }

    /** Grave where one side would see a wrong that the other does not, or is owed what the other never owed. */
    private static Severity severity(Parted parted) {
        Optional<Kind> one = kind(parted.one());
        Optional<Kind> other = kind(parted.other());
        boolean wrong = one.filter(WRONG::contains).isPresent() != other.filter(WRONG::contains).isPresent();
        boolean never = one.isEmpty() && other.filter(OWED::contains).isPresent()
                || other.isEmpty() && one.filter(OWED::contains).isPresent();
        return wrong || never ? Severity.GRAVE : Severity.DOUBTFUL;
    }

    static Optional<Kind> kind(Stood stood) {
        return stood.claimed().filter(Claimed.Stands.class::isInstance).map(is -> ((Claimed.Stands) is).kind());
    }

    /** The piece as the text, or the reading that adds it, has it. */
    private static Optional<Place> place(Subject subject, String piece) {
        return subject.readings().stream().map(subject::under).flatMap(text -> Stream.of(
                text.undertakings().stream().filter(u -> u.name().equals(piece)).map(u -> u.place()),
                text.liberties().stream().filter(l -> l.name().equals(piece)).map(l -> l.place()),
                text.openPoints().stream().filter(p -> p.name().equals(piece)).map(p -> p.place()))
                .flatMap(places -> places)).findFirst();
    }

    /** Whose reading it is; empty for the text as written. */
    static Optional<String> whose(Subject subject, String reading) {
        return subject.agreement().readings().stream().filter(r -> r.name().equals(reading)).map(Reading::of)
                .findFirst();
    }
}
