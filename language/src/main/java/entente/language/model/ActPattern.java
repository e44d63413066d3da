package entente.language.model;

/**
 * A description of occurrences: who does what, about what, to whom. Empty strings stand where the text leaves a thing
 * open.
 *
 * @param actor the party or organ; empty for anyone who can do the act
 * @param act the act or the words
 * @param amount how many
 * @param item the item or group
 * @param topic what words are about: an undertaking, liberty, open point, amendment or act
 * @param to to whom words are said
 * @param decimals of a unit, how many digits behind the point its numbers have: the amount counts its smallest part
 */
public record ActPattern(String actor, String act, Amount amount, String item, String topic, String to,
        int decimals) {

    /** What fits no occurrence. */
    public static final ActPattern NONE = new ActPattern("", "", new Amount.AtLeast(1), "", "", "");

    public ActPattern(String actor, String act, Amount amount, String item, String topic, String to) {
        this(actor, act, amount, item, topic, to, 0);
    }
}
