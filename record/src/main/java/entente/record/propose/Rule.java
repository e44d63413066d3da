package entente.record.propose;

/**
 * One line of rules.tsv.
 *
 * @param scope where it applies
 * @param actor whose the candidate is, told from where the words stand
 */
record Rule(String id, CandidateKind kind, Scope scope, Actor actor, Shape shape, String written, String why) {

    enum Scope {
        ANY,
        /** Only in an item of an enumeration whose lead says that something is owed, agreed or open. */
        ITEM,
        /** The same, and only where no other rule found anything. */
        ITEM_ALONE,
        /** Only in the words of somebody who speaks for himself: letters, enclosed texts, quotations. */
        OWN_WORDS
    }

    enum Actor {
        /** Who is named last before the words, as a rule the subject. */
        SUBJECT,
        /** Who is named first after the words begin. */
        OBJECT,
        /** Who speaks. */
        SPEAKER,
        /** To whom is spoken. */
        HEARER
    }
}
