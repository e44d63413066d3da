package entente.report;

import entente.standing.Conclusion;
import entente.standing.Determination;
import java.time.ZoneId;

/** What the steps of a derivation establish that concern instances, measures, powers and determinations (S36-S57). */
final class WidenedConclusion {

    private final Titles titles;
    private final Deeds deeds;
    private final Phrases phrases;
    private final ZoneId zone;

    WidenedConclusion(Titles titles, Deeds deeds, Phrases phrases, ZoneId zone) {
        this.titles = titles;
        this.deeds = deeds;
        this.phrases = phrases;
        this.zone = zone;
    }

    String unfolded(Conclusion.Unfolded unfolded) {
        int n = unfolded.instances();
        return unfolded.undertaking() + " has " + (n == 0 ? "no instance" : n + (n == 1 ? " instance" : " instances"))
                + " so far" + (unfolded.more() ? ", and more may come" : "");
    }

    String measured(Conclusion.MeasuredAt measured) {
        if (measured.value().isEmpty()) {
            return "what " + measured.measure() + " is cannot be said: "
                    + (measured.when().isPresent() ? "the sources differ" : "nobody whose word counts has measured it");
        }
        return measured.measure() + " was measured" + (measured.estimate() ? " by an estimate" : "") + " at "
                + measured.value().get().toPlainString() + " " + measured.unit()
                + measured.when().map(at -> ", on " + Days.day(at, zone)).orElse("");
    }

    String kept(Conclusion.KeptSo kept) {
        String condition = phrases.condition(kept.condition());
        String once = kept.onceBroken() ? "; it has once not been so" : "";
        return switch (kept.held()) {
            case YES -> "it is kept so that " + condition + once;
            case NO -> "it is not kept so that " + condition + once;
            case UNKNOWN -> "it cannot be said whether " + condition + once;
        };
    }

    String quota(Conclusion.QuotaUsed quota) {
        return new HowMuch(quota.what().decimals()).of(quota.used()) + " used: " + deeds.infinitive(quota.what());
    }

    String determined(Determination determination) {
        return titles.party(determination.body()) + " found it " + determination.finding().words() + " on "
                + Days.day(determination.day())
                + (determination.competent() ? "" : ", and the text does not let it determine this");
    }
}
