package entente.language.source;

import java.util.Collection;
import java.util.Optional;

/**
 * Verbs in the third person and nouns in the plural. The name of an act is inflected in its first part
 * ({@code lifts-quarantine}), the name of an item or a method in its last ({@code cruise-missiles}).
 */
public final class Verbs {

    private Verbs() {}

    /** {@code lift-quarantine} as one party does it: {@code lifts-quarantine}. */
    public static String thirdPerson(String act) {
        int hyphen = act.indexOf('-');
        String first = hyphen < 0 ? act : act.substring(0, hyphen);
        String rest = hyphen < 0 ? "" : act.substring(hyphen);
        return (first.equals("have") ? "has" : withS(first)) + rest;
    }

    /** More than one of an item. */
    public static String plural(String noun) {
        return noun.endsWith("o") ? noun + "s" : withS(noun);
    }

    /** The act that a verb names, in its base form or in the third person. */
    public static Optional<String> act(String verb, Collection<String> acts) {
        return acts.contains(verb) ? Optional.of(verb)
                : acts.stream().filter(act -> thirdPerson(act).equals(verb)).sorted().findFirst();
    }

    /** The name that a noun stands for, in the singular or in the plural. */
    public static Optional<String> singular(String noun, Collection<String> names) {
        return names.contains(noun) ? Optional.of(noun)
                : names.stream().filter(name -> plural(name).equals(noun) || withS(name).equals(noun)).sorted()
                .findFirst();
    }

    private static String withS(String word) {
        if (word.endsWith("y") && word.length() > 1 && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        boolean hisses = word.endsWith("s") || word.endsWith("x") || word.endsWith("z") || word.endsWith("ch")
                || word.endsWith("sh") || word.endsWith("o");
        return word + (hisses ? "es" : "s");
    }
}
