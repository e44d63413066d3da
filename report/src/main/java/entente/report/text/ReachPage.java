package entente.report.text;

import entente.analysis.Event;
import entente.analysis.reach.Reach;
import entente.analysis.reach.Reaching;
import entente.analysis.reach.Road;
import entente.analysis.reach.Stopper;
import entente.language.model.Agreement;
import entente.report.Days;
import entente.report.FindingSentences;
import entente.report.ReachSentences;
import entente.report.TextLines;

/** How something can come about, how soon, and who can stop it. */
public final class ReachPage {

    private static final int INDENT = 4;
    private static final int LABEL = 10;

    private ReachPage() {}

    public static String of(Agreement text, Reach reach, TextLines lines, Terminal terminal) {
        var page = new Page(terminal);
        var events = new FindingSentences(text, lines);
        var say = new ReachSentences(events);
        page.under("", "  ", Ink.BOLD.on(text.name(), terminal) + ": " + say.headline(reach));
        int number = 0;
        for (Road road : reach.roads()) {
            number++;
            page.gap().under("", "  ", Ink.BOLD.on("Way " + number, terminal) + ": " + ReachSentences.days(road));
            String label = "run";
            for (Event event : road.events()) {
                page.labelled(INDENT, label, LABEL, Days.shortDay(event.on()) + "  " + events.of(event));
                label = "";
            }
            page.labelled(INDENT, "then", LABEL, Days.shortDay(road.comes()) + "  " + events.of(road.claimed()) + ".");
            label = "stopped";
            for (Stopper stopper : road.stoppers()) {
                page.labelled(INDENT, label, LABEL, say.of(stopper));
                label = "";
            }
        }
        page.gap().indented(0, "Ways that the text writes: " + reach.ways() + "; a course of events was found for "
                + reach.roads().size() + " of them.");
        page.indented(0, "This holds for the ways that the text writes, each gone as quickly as it can be, from"
                + " the day on which the text opens; " + Reaching.PATIENCE + " days are waited for it after the last"
                + " step. Who stops it was tried one deed at a time. Left out of account: what amendments would change,"
                + " and what measures show.");
        return page.toString();
    }
}
