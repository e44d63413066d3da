package entente.report;

import entente.analysis.reach.Reach;
import entente.analysis.reach.Road;
import entente.analysis.reach.Stopper;

/** How something can come about, in plain sentences. */
public final class ReachSentences {

    private final FindingSentences say;

    public ReachSentences(FindingSentences say) {
        this.say = say;
    }

    /** {@code old-resolutions can come about, at the soonest 31 days after the first step.} */
    public String headline(Reach reach) {
        String under = reach.reading().isEmpty() ? "" : ", " + FindingSentences.under(reach.reading()) + ",";
        return reach.roads().isEmpty() ? "No way was found in which " + reach.piece() + under + " comes about."
                : reach.piece() + under + " can come about; " + soonest(reach.roads().getFirst()) + ".";
    }

    private static String soonest(Road road) {
        return road.days() == 0 ? "at the soonest on the day of the first step"
                : "at the soonest " + days(road) + " after the first step";
    }

    public static String days(Road road) {
        return road.days() == 1 ? "1 day" : road.days() + " days";
    }

    /** {@code Iran, by leaving this undone: Iran has … .} */
    public String of(Stopper stopper) {
        String how = stopper.byLeaving() ? "by leaving this undone" : "by doing this as well";
        return say.sentence("{" + stopper.party() + "} can stop it " + how).replaceAll("[.]$", ": ")
                + say.of(stopper.instead());
    }
}
