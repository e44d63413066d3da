package entente.record.propose;

import java.util.List;

/** Leaves out hits that only repeat another of the same sentence. */
final class Overlaps {
    private Overlaps() {
    }

    static List<Hit> without(Sentence sentence, List<Hit> hits) {
        return hits.stream().filter(hit -> !repeats(sentence, hit, hits)).toList();
    }

    private static boolean repeats(Sentence sentence, Hit hit, List<Hit> hits) {
        return switch (hit.kind()) {
            // To give an assurance is an assurance; to be ready, in a clause that begins with if, is its condition.
            case UNDERTAKING -> isAssurance(hit, hits)
                || insideCondition(sentence, hit, hits);
            // A sentence that announces a list is said again by its items.
            case OPEN_POINT -> sentence.text().endsWith(":");
            case LIBERTY, CONDITION, REFUSAL, ASSURANCE, REQUEST -> false;
        };
    }

    private static boolean isAssurance(Hit hit, List<Hit> hits) {
        return hits.stream()
            .filter(other -> other.kind() == CandidateKind.ASSURANCE)
            .anyMatch(other -> hit.from() < other.to() && other.from() < hit.to());
    }

    private static boolean insideCondition(Sentence sentence, Hit hit, List<Hit> hits) {
        return hits.stream()
            .filter(other -> other.kind() == CandidateKind.CONDITION)
            .filter(other -> sentence.words().get(other.from()).is("if"))
            .anyMatch(other -> hit.from() > other.from()
                && hit.from() < Clauses.commaOrEnd(sentence.words(), other));
    }
}
