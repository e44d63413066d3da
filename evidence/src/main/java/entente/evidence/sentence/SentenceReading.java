package entente.evidence.sentence;

import entente.evidence.Code;
import entente.evidence.Field;
import entente.evidence.RawClaim;
import entente.evidence.SetAside;
import entente.evidence.TextNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Takes a sentence apart: who says it, what happened, and what is said about it after the commas.
 */
final class SentenceReading {
    private static final String SHAPE = " Accepted: [ID:] [SPEAKER says [by METHOD]:] ACTOR ACT [NUMBER] [ITEM]"
            + " [to PARTY] [TOPIC] [on DAY], such as: seller delivers 40 crates on 2024-01-05.";
    private static final int LONGEST_ID = 200;

    private final TextNames names;
    private final LocalDate defaultDay;

    SentenceReading(TextNames names, LocalDate defaultDay) {
        this.names = names;
        this.defaultDay = defaultDay;
    }

    sealed interface Result {
        record Raw(RawClaim claim) implements Result {}

        record Unclear(SetAside problem) implements Result {}
    }

    Result read(String sentence, long line) {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        List<String> seen = new ArrayList<>();
        try {
            take(sentence.strip(), texts, seen);
        } catch (Misread misread) {
            return new Result.Unclear(misread.code().at("", line, texts.getOrDefault(Field.ID, ""),
                    misread.getMessage()));
        }
        String whole = sentence.strip();
        texts.putIfAbsent(Field.ID, whole.substring(0, Math.min(LONGEST_ID, whole.length())));
        return new Result.Raw(new RawClaim("", line, texts, List.copyOf(seen), true));
    }

    private void take(String sentence, Map<Field, String> texts, List<String> seen) {
        List<String> parts = Arrays.stream(sentence.split(",", -1)).map(String::strip).toList();
        List<String> words = words(parts.getFirst());
        if (words.isEmpty()) {
            throw new Misread(Code.E401, "The sentence says nothing." + SHAPE);
        }
        new Clauses(texts, seen).read(parts.subList(1, parts.size()));
        List<String> action = afterPrefixes(words, texts);
        if (action.size() == 3 && action.get(1).equals("retracts")) {
            Clauses.once(texts, Field.SAYS, action.getFirst());
            Clauses.once(texts, Field.RETRACTS, action.getLast());
        } else {
            new Action(names, texts).read(action);
        }
        LeftUnsaid.fill(texts, defaultDay);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    /** Takes {@code ID:} and {@code SPEAKER says by METHOD:} off. */
    private static List<String> afterPrefixes(List<String> words, Map<Field, String> texts) {
        List<String> rest = words;
        if (rest.getFirst().endsWith(":") && rest.getFirst().length() > 1) {
            texts.put(Field.ID, uncoloned(rest.getFirst()));
            rest = rest.subList(1, rest.size());
        }
        int end = 0;
        while (end < rest.size() && !rest.get(end).endsWith(":")) {
            end++;
        }
        return end == rest.size() ? rest : afterSpeaker(rest, end, texts);
    }

    private static List<String> afterSpeaker(List<String> rest, int end, Map<Field, String> texts) {
        List<String> speech = new ArrayList<>(rest.subList(0, end));
        speech.add(uncoloned(rest.get(end)));
        boolean plain = speech.size() == 2 && speech.get(1).equals("says");
        boolean byMethod = speech.size() == 4 && speech.get(1).equals("says") && speech.get(2).equals("by");
        if (!plain && !byMethod) {
            throw new Misread(Code.E401, "\"" + String.join(" ", speech) + ":\" does not say who speaks." + SHAPE);
        }
        Clauses.once(texts, Field.SAYS, speech.getFirst());
        if (byMethod) {
            texts.put(Field.METHOD, speech.getLast());
        }
        return rest.subList(end + 1, rest.size());
    }

    private static String uncoloned(String word) {
        return word.substring(0, word.length() - 1);
    }
}
