package entente.record.search;

/**
 * @param forgiving whether spellings near to each word are found as well
 * @param order by relevance, or by the date of the paper
 * @param most how many passages to show
 */
public record Request(String query, boolean forgiving, Order order, int most) {
    private static final int USUAL = 20;

    /** How passages are ordered. */
    public enum Order { RELEVANCE, OLDEST, NEWEST }

    public Request {
        most = Math.clamp(most, 1, 10_000);
    }

    public static Request of(String query) {
        return new Request(query, false, Order.RELEVANCE, USUAL);
    }
}
