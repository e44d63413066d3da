package entente.evidence.sentence;

import entente.evidence.Claim;
import entente.evidence.Evidence;
import entente.evidence.Placing;
import entente.evidence.SetAside;
import entente.evidence.TextNames;
import entente.language.model.Agreement;
import java.time.LocalDate;
import java.util.List;

/** Reads claims written as sentences (see {@code spec/evidence.md}, "A sentence"). */
public final class ClaimSentence {

    private ClaimSentence() {}

    /** What a sentence says, or what is wrong with it. */
    public sealed interface Heard {
        record Says(Claim claim) implements Heard {}

        record Unclear(SetAside problem) implements Heard {}
    }

    /**
     * One sentence, which stands alone.
     *
     * @param defaultDay when it happened, where it does not say so
     */
    public static Heard parse(String sentence, Agreement agreement, LocalDate defaultDay) {
        Evidence heard = beside(Evidence.NONE, List.of(sentence), agreement, defaultDay);
        return heard.claims().isEmpty() ? new Heard.Unclear(heard.setAside().getFirst())
                : new Heard.Says(heard.claims().getFirst());
    }

    /** Sentences as a log of their own; the line of a claim is the place of its sentence, counted from 1. */
    public static Evidence log(List<String> sentences, Agreement agreement, LocalDate defaultDay) {
        return beside(Evidence.NONE, sentences, agreement, defaultDay);
    }

    /**
     * Sentences beside a log, which they may confirm, deny or retract and do not disturb.
     *
     * @return what the sentences say, without the claims of the log
     */
    public static Evidence beside(Evidence log, List<String> sentences, Agreement agreement, LocalDate defaultDay) {
        Placing placing = Placing.beside(log, agreement);
        SentenceReading reading = new SentenceReading(new TextNames(agreement), defaultDay);
        for (int i = 0; i < sentences.size(); i++) {
            switch (reading.read(sentences.get(i), i + 1)) {
                case SentenceReading.Result.Raw raw -> placing.take(raw.claim());
                case SentenceReading.Result.Unclear unclear -> placing.setAside(unclear.problem());
            }
        }
        return placing.evidence();
    }
}
