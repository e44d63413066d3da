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

    /** Laws that speak of the first language, and hold in the wide one. */
    public static final List<Law> FIRST = first();

    /** Laws of what comes back, is measured, determined, ended and concluded. */
    public static final List<Law> WIDE = wide();

    public static final List<Law> ALL = all();

    private Laws() {
    }

    private static List<Law> first() {
        List<Law> first = new ArrayList<>(QUICK);
        first.addAll(SLOW);
        return List.copyOf(first);
    }

    private static List<Law> wide() {
        List<Law> all = new ArrayList<>(List.of(new InstancesTogether(), new EachOfOne(), new EveryOnlyOnce(),
            new ReciprocalIsTwo(), new GapsOfDeeds(), new UnderTheOnlyOne(), new DoneInFull(), new LaterMeasurement(),
            new FindingStandsBeside(), new EndedByBoth(), new InstanceAlone(),
            new QuotaStretch(), new WheneverOnce(), new UnderAnother(), new OwnMeasurement(), new WorkingDays()));
        all.addAll(Rewording.all());
        return List.copyOf(all);
    }

    private static List<Law> all() {
        List<Law> all = new ArrayList<>(FIRST);
        all.addAll(WIDE);
        return List.copyOf(all);
    }
}
