package entente.record.speech;

import entente.record.paper.Address;
import entente.record.paper.Range;

/**
 * One statement in a paper: whose it is, how it comes to be on the page, and the sentence.
 *
 * @param speaker who said it, or is to say it: as the paper names them
 * @param reporter whose report it is: the signature of the paper, or its sender
 * @param hearer to whom, where it is said; else empty
 * @param verb the word that makes it speech: "emphasized"; empty where the words follow on from the last
 * @param point the number under which it was said: "1"; empty for none
 */
public record Utterance(
        Manner manner, String speaker, String reporter, String hearer, String verb, String point, Address sentence,
        Range where, String text) {

    /** How words come to be on the page. */
    public enum Manner {
        /** The paper's author says it in the paper itself. */
        SAID,
        /** The author reports that somebody said it. */
        REPORTED,
        /** The paper tells somebody to say it. */
        INSTRUCTED,
        /** Given in somebody's own words. */
        QUOTED,
        /** The author's own remark about what is reported, under "Comment". */
        COMMENT,
        /** The author asks the receiver for something. */
        REQUEST
    }
}
