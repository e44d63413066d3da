package entente.checks.spec;

import entente.checks.Front;
import entente.evidence.Claim;
import entente.evidence.Evidence;
import entente.evidence.sentence.ClaimSentence;
import entente.language.Checked;
import entente.language.model.Agreement;
import entente.language.problem.Problem;
import entente.standing.Answer;
import entente.standing.Evaluator;
import entente.standing.Standing;
import entente.standing.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What an evaluator says to an expectation of an example, in the words in which expectations are written. */
final class Asked {
    private final Agreement agreement;
    private final Evidence log;
    private final Evaluator evaluator;

    Asked(SpecExample example, Evaluator evaluator) {
        Checked checked = Front.read(example.whole());
        agreement = checked.agreement().orElseThrow(() -> new AssertionError("the text of the example is not read:\n"
            + String.join("\n", checked.problems().stream().map(Problem::shown).toList())));
        log = ClaimSentence.log(example.log(), agreement, agreement.opens());
        if (!log.setAside().isEmpty()) {
            throw new AssertionError("set aside: " + log.setAside());
        }
        this.evaluator = evaluator;
    }

    /** As the expectation has it where it is met; else what came out instead. */
    String answer(Expectation expected) {
        Answer answer = evaluator.answer(agreement, log, expected.view().supposing(supposed(expected)));
        List<String> words = words(answer, expected)
            .orElseThrow(() -> new AssertionError("the answer does not speak of " + expected.name()));
        return String.join(", ", words);
    }

    /** The same standing whatever the order of its marks. */
    static String expected(Expectation expected) {
        List<String> words = new ArrayList<>(List.of(expected.words().getFirst()));
        words.addAll(new TreeSet<>(expected.words().subList(1, expected.words().size())));
        expected.progress().ifPresent(words::add);
        return String.join(", ", words);
    }

    private List<Claim> supposed(Expectation expected) {
        if (expected.supposing().isEmpty()) {
            return List.of();
        }
        Evidence supposed = ClaimSentence.beside(log, expected.supposing(), agreement, expected.view().on());
        if (!supposed.setAside().isEmpty()) {
            throw new AssertionError("not supposed: " + supposed.setAside());
        }
        return supposed.claims();
    }

    private static Optional<List<String>> words(Answer answer, Expectation expected) {
        String name = expected.name();
        Optional<List<String>> undertaking = answer.undertaking(name)
            .map(u -> words(u.standing(), expected.progress().isPresent()));
        Optional<List<String>> liberty = answer.liberties().stream().filter(l -> l.liberty().name().equals(name))
            .findFirst().map(l -> List.of(said(l.open(), "open", "closed")));
        Optional<List<String>> point = answer.openPoints().stream().filter(p -> p.openPoint().name().equals(name))
            .findFirst().map(p -> List.of(said(p.settled(), "settled", "open")));
        return undertaking.or(() -> liberty).or(() -> point);
    }

    private static String said(Truth truth, String yes, String no) {
        return switch (truth) {
            case YES -> yes;
            case NO -> no;
            case UNKNOWN -> "unknown";
        };
    }

    private static List<String> words(Standing standing, boolean withProgress) {
        List<String> words = new ArrayList<>(List.of(standing.kind().words()));
        words.addAll(new TreeSet<>(standing.marks().stream().map(Standing.Mark::words).toList()));
        if (withProgress) {
            words.add(standing.progress()
                .map(p -> p.proved() + " of " + (p.isNumberKnown() ? p.of() : "?")).orElse("no progress"));
        }
        return words;
    }
}
