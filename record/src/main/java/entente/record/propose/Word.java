package entente.record.propose;

/**
 * A word of a sentence: where it stands in the sentence, in lower case, its part of speech (UD) and the form a
 * dictionary has.
 */
record Word(int from, int to, String text, String lower, String tag, String lemma) {

    boolean is(String form) {
        return lower.equals(form) || lemma.equals(form);
    }

    boolean tagged(String wanted) {
        return tag.equals(wanted);
    }
}
