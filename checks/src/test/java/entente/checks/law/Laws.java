package entente.checks.law;

import java.util.ArrayList;
import java.util.List;

/** Every law that worlds are tried on, in the order of the table. */
public final class Laws {
    /** Laws that leave the text as it is and ask little, and so are quickly tried. */
    public static final List<Law> QUICK = List.of(
        new LaterArrivals(), new OrderOfArrival(), new RetractedIsGone(), new UnseenClaims(), new OpenEvidence(),
        new DerivationSuffices(), new Locality(), new SupposedTwice(), new CountsGrow(), new EchoCountsOnce(),
        new FinalStays(), new NeverBackToWaiting(), new DeadlineDays(), new LateMeansLate(),
        new SilenceProvesNothing(), new DischargeNeedsProof(), new BreachNeedsProof(), new DebtorsWord(),
        new DenialContests(), new OfferNeedsAcceptance(), new DebtorsDenialOfBreach(), new OnlyTheCreditorReleases());

    /** Laws that read the text again, changed, or that ask many questions of one world. */
    public static final List<Law> SLOW = List.of(
        new EmptyReading(), new SameWordsReading(), new OfferChangesNothing(), new Renaming(),
        new HeadingsInAnyOrder(), new IdleUndertaking(), new FourWeeksLater(), new WholeDaysAnywhere(),
        new ProvedIsClaimed(), new FactsFitStandings(), new FactsStay(), new OutstandingRows(), new FreedByTheStep());

    public static final List<Law> ALL = all();

    private Laws() {
    }

    private static List<Law> all() {
        List<Law> all = new ArrayList<>(QUICK);
        all.addAll(SLOW);
        return List.copyOf(all);
    }
}
