package entente.checks.oracle;

import entente.analysis.exchange.Leaders;
import entente.analysis.exchange.Promises;
import entente.analysis.exchange.Swap;
import java.util.PrimitiveIterator;

/** {@link Swap} and {@link Leaders} against the protocol as it is played, and against every coalition. */
final class SwapsOracle {
    private SwapsOracle() {}

    /** Every digraph with its parties' names: that it can be all or nothing, against every coalition's gain. */
    static Tally everyCoalition(int parties) {
        Tally tally = Tally.of("every digraph of " + parties + " parties: all or nothing, against every coalition");
        for (PrimitiveIterator.OfInt all = Digraphs.all(parties).iterator(); all.hasNext();) {
            int arrows = all.nextInt();
            boolean can = Swap.of(promises(arrows, parties)) instanceof Swap.AllOrNothing;
            tally = tally.and(can, can == !someGainByKeepingApart(arrows, parties));
        }
        return tally;
    }

    /** Every shape that hangs together and every set of leaders: that the protocol works, played with deviants. */
    static Tally everyProtocol(int parties) {
        Tally tally = Tally.of("shapes of " + parties + " parties with every set of leaders: the protocol, played");
        for (PrimitiveIterator.OfInt all = Digraphs.shapes(parties).iterator(); all.hasNext();) {
            int arrows = all.nextInt();
            if (!Digraphs.hangsTogether(arrows, parties)) {
                continue;
            }
            Promises promises = promises(arrows, parties);
            boolean oneDeed = Swap.of(promises) instanceof Swap.AllOrNothing;
            boolean nobodyGains = !someGainByKeepingApart(arrows, parties);
            Leaders leaders = new Leaders(promises);
            for (int set = 0; set < 1 << parties; set++) {
                boolean says = oneDeed && leaders.suffice(set);
                boolean works = nobodyGains && works(new SwapProtocol(parties, arrows, set), parties, arrows);
                tally = tally.and(says, says == works);
            }
        }
        return tally;
    }

    private static Promises promises(int arrows, int parties) {
        return Promises.of(parties, Digraphs.pairs(arrows, parties));
    }

    /**
     * Some who get nothing from the others but owe them something do better among themselves: they get everything they
     * are promised and keep what they owe.
     */
    private static boolean someGainByKeepingApart(int arrows, int parties) {
        for (int some = 1; some < (1 << parties) - 1; some++) {
            boolean gets = false;
            boolean owes = false;
            for (int[] pair : Digraphs.pairs(arrows, parties)) {
                boolean from = (some >> pair[0] & 1) == 1;
                boolean to = (some >> pair[1] & 1) == 1;
                gets |= !from && to;
                owes |= from && !to;
            }
            if (owes && !gets) {
                return true;
            }
        }
        return false;
    }

    private static boolean works(SwapProtocol protocol, int parties, int arrows) {
        return protocol.passesOverIfAllKeepToIt() == arrows && !someDeviationHurts(protocol, parties, arrows);
    }

    /** Deviants commit any part of what they give, and any of them keep silent; of five parties, all or none do. */
    private static boolean someDeviationHurts(SwapProtocol protocol, int parties, int arrows) {
        for (int deviants = 1; deviants < 1 << parties; deviants++) {
            int theirs = arrowsFrom(deviants, arrows, parties);
            for (int silent = deviants; ; silent = parties > 4 ? 0 : silent - 1 & deviants) {
                for (int part = theirs; ; part = parties > 4 ? 0 : part - 1 & theirs) {
                    if (protocol.leavesSomebodyShort(protocol.passesOver(deviants, part, silent), deviants)) {
                        return true;
                    }
                    if (part == 0) {
                        break;
                    }
                }
                if (silent == 0) {
                    break;
                }
            }
        }
        return false;
    }

    private static int arrowsFrom(int some, int arrows, int parties) {
        int theirs = 0;
        for (int party = 0; party < parties; party++) {
            theirs |= (some >> party & 1) == 1 ? arrows & (1 << parties) - 1 << party * parties : 0;
        }
        return theirs;
    }
}
