package entente.evidence.sentence;

import entente.evidence.Code;
import entente.evidence.Field;
import entente.evidence.TextNames;
import entente.evidence.TextNames.Kind;
import entente.language.source.Names;
import entente.language.source.Numbers;
import entente.language.source.Verbs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What happened: {@code ussr removes 42 missile to un from 1962-11-05 to 1962-11-11}. */
final class Action {
    private static final Set<String> ALL = Set.of("every", "all");
    private static final Set<String> NONE = Set.of("no");
    private static final Set<String> ONE = Set.of("a", "an");
    private static final Set<String> JOINTS = Set.of("to", "about", "on");

    private final TextNames names;
    private final Map<Field, String> texts;
    private List<String> words = List.of();
    private int at;

    Action(TextNames names, Map<Field, String> texts) {
        this.names = names;
        this.texts = texts;
    }

    void read(List<String> said) {
        words = said;
        if (said.size() < 2) {
            throw new Misread(Code.E401, "The sentence does not say who does what. Accepted: ACTOR ACT, such as: seller"
                    + " delivers 40 crates on 2024-01-05.");
        }
        boolean measured = isMeasured();
        texts.put(measured ? Field.ACT : Field.BY, words.get(0));
        if (!measured) {
            texts.put(Field.ACT, act(words.get(1)));
        }
        at = 2;
        opening(measured);
        while (at < words.size()) {
            next();
        }
    }

    /** {@code uf6-stock is 174.1 kg}. */
    private boolean isMeasured() {
        return words.get(1).equals("is") && names.lookup().measure(Names.normal(words.get(0))).isPresent();
    }

    /** What some verbs, and a measure, are followed by before anything else. */
    private void opening(boolean measured) {
        if (measured) {
            texts.put(Field.VALUE, word(at++));
            if (at < words.size() && names.lookup().unit(words.get(at)).isPresent()) {
                texts.put(Field.UNIT, words.get(at++));
            }
        } else if (texts.get(Field.ACT).equals("conclude")) {
            texts.put(Field.INSTANCE, word(at++));
            parameters();
        }
    }

    /** {@code with price 1200.50 and delivery-day 2024-03-01}. */
    private void parameters() {
        List<String> pairs = new ArrayList<>();
        while (at < words.size() && (words.get(at).equals("with") || !pairs.isEmpty() && words.get(at).equals("and"))) {
            pairs.add(word(at + 1) + "=" + word(at + 2));
            at += 3;
        }
        if (!pairs.isEmpty()) {
            texts.put(Field.WITH, String.join("; ", pairs));
        }
    }

    /** {@code partly met}, {@code not met}: after what a body finds of. */
    private boolean finding() {
        if (!"find".equals(texts.get(Field.ACT))) {
            return false;
        }
        String two = at + 1 < words.size() ? words.get(at) + " " + words.get(at + 1) : "";
        boolean both = two.equals("not met") || two.equals("partly met");
        boolean one = words.get(at).equals("met") || words.get(at).equals("unknown");
        if (both || one) {
            Clauses.once(texts, Field.FINDING, both ? two : words.get(at));
            at += both ? 2 : 1;
        }
        return both || one;
    }

    private String act(String verb) {
        Collection<String> acts = names.all(Kind.ACT);
        return Verbs.act(Names.normal(verb), acts).orElseThrow(() -> unknown(Code.E203, "act", verb, "act",
                acts.stream().map(Verbs::thirdPerson).toList()));
    }

    private static Misread unknown(Code code, String field, String word, String kind, Collection<String> accepted) {
        String nearest = Names.nearest(word, accepted).map(name -> "Nearest: " + name + ". ").orElse("");
        return new Misread(code, field + ": \"" + word + "\" is no " + kind + " of the text. " + nearest
                + "Accepted: " + TextNames.some(accepted) + ".");
    }

    private void next() {
        String word = words.get(at);
        if (finding()) {
            return;
        }
        if (at + 1 < words.size() && words.get(at + 1).equals("percent")) {
            Clauses.once(texts, Field.DEGREE, word);
            at += 2;
        } else if (word.equals("on") && isDay(at + 1)) {
            Clauses.once(texts, Field.HAPPENED, words.get(at + 1));
            at += 2;
        } else if (word.equals("from")) {
            interval();
        } else if (word.equals("a") && follows("proposal", "on")) {
            topic(word(at + 3));
            at += 4;
        } else if (JOINTS.contains(word)) {
            joined(word(at + 1));
            at += 2;
        } else if (amount(word).isPresent()) {
            Clauses.once(texts, Field.NUMBER, amount(word).get());
            at++;
        } else {
            bare(word);
            at++;
        }
    }

    private boolean follows(String first, String second) {
        return at + 3 < words.size() && words.get(at + 1).equals(first) && words.get(at + 2).equals(second);
    }

    private boolean isDay(int index) {
        return index < words.size() && Numbers.looksLikeNumber(words.get(index));
    }

    private String word(int index) {
        if (index >= words.size()) {
            throw new Misread(Code.E401, "The sentence ends after \"" + words.getLast() + "\", and something is to"
                    + " follow. Accepted: a name of the text, or a day.");
        }
        return words.get(index);
    }

    private void interval() {
        String first = word(at + 1);
        boolean hasEnd = at + 3 < words.size() && words.get(at + 2).equals("to") && isDay(at + 3);
        Clauses.once(texts, Field.HAPPENED, hasEnd ? first + "/" + words.get(at + 3) : first);
        at += hasEnd ? 4 : 2;
    }

    private static Optional<String> amount(String word) {
        return ALL.contains(word) ? Optional.of("all") : NONE.contains(word) ? Optional.of("0")
                : ONE.contains(word) ? Optional.of("1") : Numbers.isWord(word)
                ? Optional.of(Integer.toString(Numbers.read(word).orElseThrow()))
                : Numbers.looksLikeNumber(word) ? Optional.of(word) : Optional.empty();
    }

    private void joined(String word) {
        if (names.find(Kind.ACTOR, word).isPresent()) {
            Clauses.once(texts, Field.TO, word);
        } else {
            topic(word);
        }
    }

    private void topic(String word) {
        if (names.find(Kind.TOPIC, word).isEmpty()) {
            List<String> accepted = new ArrayList<>(names.all(Kind.ACTOR));
            accepted.addAll(names.all(Kind.TOPIC));
            throw unknown(Code.E203, "about", word, "party, organ, undertaking, liberty, open point, amendment or act",
                    accepted);
        }
        Clauses.once(texts, Field.ABOUT, word);
    }

    private void bare(String word) {
        if (word.equals("that")) {
            throw new Misread(Code.E401, "What is said is spelled out after \"that\". Accepted: the name of the"
                    + " undertaking, such as: seller promises delivery.");
        }
        Optional<String> item = Verbs.singular(Names.normal(word), names.all(Kind.ITEM));
        if (item.isPresent()) {
            Clauses.once(texts, Field.ITEM, item.get());
        } else if (names.find(Kind.TOPIC, word).isPresent()) {
            Clauses.once(texts, Field.ABOUT, word);
        } else {
            List<String> accepted = new ArrayList<>(names.all(Kind.ITEM));
            accepted.addAll(names.all(Kind.TOPIC));
            throw unknown(Code.E203, "item", word, "item, group, undertaking, liberty, open point, amendment or act",
                    accepted);
        }
    }
}
