package entente.analysis.detect;

import entente.analysis.Claimed;
import entente.analysis.Hurt;
import entente.analysis.Subject;
import entente.analysis.divergence.Stood;
import entente.language.model.Liberty;
import entente.language.model.Undertaking;
import entente.standing.Standing.Kind;
import entente.standing.Truth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One of two readings, and how a piece stands under it. */
record Side(Subject subject, String piece, Stood stood) {

    private static final int LEAST = 0;

    /** {@code as written payment is waiting}. */
    String says() {
        return who() + " " + piece + (stood.claimed().isEmpty() ? " is not there" : " is " + stood.words());
    }

    private String who() {
        return ReadingsPart.whose(subject, stood.reading()).map(party -> "as " + Say.party(party)
                + " reads it (reading " + stood.reading() + ")").orElse("as it is written");
    }

    /** How heavily the piece lies on whoever owes it: nothing, to come, owed, missed. */
    private int burden() {
        return ReadingsPart.kind(stood).map(Side::burden).orElse(LEAST);
    }

    private static int burden(Kind kind) {
        return switch (kind) {
            case LAPSED, RELEASED, WITHDRAWN, TERMINATED, DISCHARGED -> LEAST;
            case OFFERED, WAITING, SUSPENDED, UNKNOWN -> 1;
            case PERFORMED, CONTESTED -> 2;
            case DUE, IN_FORCE -> 3;
            case OVERDUE, BREACHED -> 4;
        };
    }

    /** Who does better under this reading than under the other one. */
    private Stream<String> profiting(Side other) {
        Stream<String> free = undertaking().filter(u -> burden() < other.burden()).map(Undertaking::from).stream();
        Stream<String> owed = undertaking().filter(u -> burden() > other.burden() && !isDone(other))
                .map(Undertaking::to).stream();
        Stream<String> may = liberty().filter(l -> isOpen() && !other.isOpen()).stream().flatMap(l -> l.of().stream());
        return Stream.of(free, owed, may).flatMap(parties -> parties).distinct();
    }

    private static boolean isDone(Side other) {
        return ReadingsPart.kind(other.stood).filter(kind -> kind == Kind.DISCHARGED).isPresent();
    }

    private boolean isOpen() {
        return stood.claimed().filter(is -> is instanceof Claimed.IsOpen open && open.open() == Truth.YES).isPresent();
    }

    Optional<String> profits(Side other) {
        List<String> parties = profiting(other).toList();
        return parties.isEmpty() ? Optional.empty() : Optional.of((stood.reading().isEmpty() ? "The text as written"
                : "The reading " + stood.reading()) + " is the better one for " + Say.parties(parties) + ".");
    }

    /** Whoever would do better under the other reading is hurt if this one is held against him. */
    Stream<Hurt> hurt(Side other) {
        return other.profiting(this).map(party -> new Hurt(party, "loses by it if " + piece + " is read "
                + ReadingsPart.whose(subject, stood.reading()).map(of -> "as " + Say.party(of) + " does")
                        .orElse("as it is written")));
    }

    private Optional<Undertaking> undertaking() {
        return subject.readings().stream().map(subject::under).flatMap(text -> text.undertakings().stream())
                .filter(u -> u.name().equals(piece)).findFirst();
    }

    private Optional<Liberty> liberty() {
        return subject.readings().stream().map(subject::under).flatMap(text -> text.liberties().stream())
                .filter(l -> l.name().equals(piece)).findFirst();
    }
}
