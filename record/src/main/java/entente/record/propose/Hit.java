package entente.record.propose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Words of one sentence that rules of one kind found: from the first word to the one after the last. */
record Hit(CandidateKind kind, int from, int to, List<Rule> rules) {

    static List<Hit> in(Sentence sentence, boolean item, boolean ownWords, List<Rule> rules) {
        List<Hit> hits = new ArrayList<>();
        for (Rule rule : rules) {
            boolean late = rule.scope() == Rule.Scope.ITEM_ALONE && !hits.isEmpty();
            if (applies(rule, item, ownWords) && !late) {
                for (int at = 0; at < sentence.words().size(); at++) {
                    int end = rule.shape().match(sentence.words(), at);
                    if (end > at) {
                        hits.add(new Hit(rule.kind(), at, end, List.of(rule)));
                    }
                }
            }
        }
        return Overlaps.without(sentence, merged(hits));
    }

    private static boolean applies(Rule rule, boolean item, boolean ownWords) {
        return switch (rule.scope()) {
            case ANY -> true;
            case ITEM, ITEM_ALONE -> item;
            case OWN_WORDS -> ownWords;
        };
    }

    /**
     * Hits of one kind that share a word, or follow on each other, are one candidate: the words of all of them, and
     * all their rules.
     */
    private static List<Hit> merged(List<Hit> hits) {
        List<Hit> merged = new ArrayList<>();
        hits.sort(Comparator.comparing(Hit::kind).thenComparing(Hit::from).thenComparing(Hit::to));
        for (Hit hit : hits) {
            Hit last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && last.kind() == hit.kind() && hit.from() <= last.to()) {
                merged.set(merged.size() - 1, last.with(hit));
            } else {
                merged.add(hit);
            }
        }
        return merged;
    }

    private Hit with(Hit other) {
        List<Rule> both = new ArrayList<>(rules);
        other.rules.stream().filter(rule -> !both.contains(rule)).forEach(both::add);
        return new Hit(kind, from, Math.max(to, other.to), both);
    }
}
