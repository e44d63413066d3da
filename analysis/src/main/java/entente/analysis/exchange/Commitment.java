package entente.analysis.exchange;

/**
 * That a principal hands something to an intermediary on the understanding that he gets what he wants for it, or his
 * own back.
 *
 * @param principal who commits himself
 * @param through whom both sides of this exchange trust with what they hand over
 * @param what what he hands over
 * @param price what this exchange costs him
 */
public record Commitment(String principal, String through, String what, long price) {

    @Override
    public String toString() {
        return principal + " hands " + what + " to " + through;
    }
}
