package entente.checks.oracle;

/**
 * Plays the protocol for swaps of Herlihy (2018) move by move, knowing nothing of rings or of who can reach whom.
 *
 * <p>Leaders commit what they give at once; the others once everything that they are to get is committed. A leader to
 * whom everything is committed tells his secret where he takes; whoever sees a secret told where he gives tells it
 * where he takes. What is committed passes over once every leader's secret has been told there. Times are long enough.
 *
 * <p>A set of arrows is a number: arrow {@code from * parties + to} is its bit.
 */
final class SwapProtocol {
    private final int parties;
    private final int arrows;
    private final int leaders;

    SwapProtocol(int parties, int arrows, int leaders) {
        this.parties = parties;
        this.arrows = arrows;
        this.leaders = leaders;
    }

    /**
     * What passes over if some do not keep to it.
     *
     * @param deviants who do as they please, and share what they know
     * @param committed which of the arrows that lead from deviants they commit
     * @param silent deviants who tell no secret
     */
    int passesOver(int deviants, int committed, int silent) {
        int there = committed(deviants, committed);
        int everySecret = (1 << Integer.bitCount(leaders)) - 1;
        int[] told = told(deviants, there, silent);
        int passed = 0;
        for (int arrow = 0; arrow < parties * parties; arrow++) {
            if ((there >> arrow & 1) == 1 && told[arrow] == everySecret) {
                passed |= 1 << arrow;
            }
        }
        return passed;
    }

    int passesOverIfAllKeepToIt() {
        return passesOver(0, 0, 0);
    }

    private int committed(int deviants, int chosen) {
        int there = 0;
        for (int party = 0; party < parties; party++) {
            if (in(deviants, party)) {
                there |= chosen & givenBy(party);
            } else if (in(leaders, party)) {
                there |= givenBy(party);
            }
        }
        boolean again = true;
        while (again) {
            int before = there;
            for (int party = 0; party < parties; party++) {
                if (!in(deviants, party) && !in(leaders, party) && (takenBy(party) & ~there) == 0) {
                    there |= givenBy(party);
                }
            }
            again = there != before;
        }
        return there;
    }

    private int[] told(int deviants, int there, int silent) {
        int[] knows = new int[parties];
        for (int party = 0, secret = 0; party < parties; party++) {
            if (in(leaders, party)) {
                boolean tells = in(deviants, party) || (takenBy(party) & ~there) == 0;
                knows[party] |= tells ? 1 << secret : 0;
                secret++;
            }
        }
        int[] told = new int[parties * parties];
        boolean again = true;
        while (again) {
            again = share(knows, deviants) | tell(knows, told, there, silent) | hear(knows, told);
        }
        return told;
    }

    private boolean share(int[] knows, int deviants) {
        int together = 0;
        for (int party = 0; party < parties; party++) {
            together |= in(deviants, party) ? knows[party] : 0;
        }
        boolean news = false;
        for (int party = 0; party < parties; party++) {
            news |= in(deviants, party) && knows[party] != together;
            knows[party] |= in(deviants, party) ? together : 0;
        }
        return news;
    }

    private boolean tell(int[] knows, int[] told, int there, int silent) {
        boolean news = false;
        for (int arrow = 0; arrow < told.length; arrow++) {
            int taker = arrow % parties;
            if ((there >> arrow & 1) == 1 && !in(silent, taker) && (knows[taker] & ~told[arrow]) != 0) {
                told[arrow] |= knows[taker];
                news = true;
            }
        }
        return news;
    }

    private boolean hear(int[] knows, int[] told) {
        boolean news = false;
        for (int arrow = 0; arrow < told.length; arrow++) {
            int giver = arrow / parties;
            news |= (told[arrow] & ~knows[giver]) != 0;
            knows[giver] |= told[arrow];
        }
        return news;
    }

    /** Whether somebody outside the set has given something away and not got everything. */
    boolean leavesSomebodyShort(int passed, int deviants) {
        for (int party = 0; party < parties; party++) {
            if (!in(deviants, party) && (passed & givenBy(party)) != 0 && (takenBy(party) & ~passed) != 0) {
                return true;
            }
        }
        return false;
    }

    private int givenBy(int party) {
        return arrows & ((1 << parties) - 1) << party * parties;
    }

    private int takenBy(int party) {
        int column = 0;
        for (int from = 0; from < parties; from++) {
            column |= 1 << from * parties + party;
        }
        return arrows & column;
    }

    private static boolean in(int set, int party) {
        return (set >> party & 1) == 1;
    }
}
