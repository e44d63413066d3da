package entente.analysis.exchange;

/**
 * Whether a set of promises can be carried out as one deed, all or nothing, without anybody whom all trust (after
 * Herlihy, 2018): just when everybody's giving comes back to him through some hands, and those who commit themselves
 * first leave no ring among the others.
 */
public sealed interface Swap {

    /**
     * It can.
     *
     * @param leaders the fewest who have to commit themselves first
     */
    record AllOrNothing(long leaders) implements Swap {}

    /**
     * It cannot: the givers can leave the takers with nothing and still get all that they are promised, since nothing
     * that the takers give comes back to them.
     */
    record OneWay(long givers, long takers) implements Swap {}

    /** What holds of these promises; parties who neither give nor get are left out of account. */
    static Swap of(Promises promises) {
        long concerned = concerned(promises);
        for (int party : Promises.members(concerned)) {
            long reached = promises.reach(party, concerned);
            if (reached != concerned) {
                return oneWay(promises, concerned, reached);
            }
        }
        return new AllOrNothing(new Leaders(promises).fewest());
    }

    private static long concerned(Promises promises) {
        long concerned = 0;
        for (int party = 0; party < promises.parties(); party++) {
            concerned |= promises.getters(party) == 0 ? 0 : promises.getters(party) | 1L << party;
        }
        return concerned;
    }

    /** Nothing leads from the reached to the others; where nothing leads back either they are two swaps. */
    private static Swap oneWay(Promises promises, long concerned, long reached) {
        long others = concerned & ~reached;
        boolean theOthersGive = Promises.members(others).stream()
                .anyMatch(party -> (promises.getters(party) & reached) != 0);
        return theOthersGive ? new OneWay(others, reached) : apart(promises, reached, others);
    }

    private static Swap apart(Promises promises, long one, long other) {
        return switch (of(within(promises, one))) {
            case OneWay cannot -> cannot;
            case AllOrNothing(long leaders) -> switch (of(within(promises, other))) {
                case OneWay cannot -> cannot;
                case AllOrNothing(long more) -> new AllOrNothing(leaders | more);
            };
        };
    }

    private static Promises within(Promises promises, long set) {
        return Promises.of(promises.parties(), Promises.members(set).stream()
                .flatMap(from -> Promises.members(promises.getters(from) & set).stream()
                        .map(to -> new int[] {from, to})).toList());
    }
}
