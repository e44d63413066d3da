package entente.app;

import entente.evidence.Claim;
import entente.evidence.Evidence;
import entente.evidence.View;
import entente.reference.Reference;
import entente.report.json.JsonOf;
import entente.report.text.Terminal;
import entente.report.text.TextOf;
import entente.standing.ask.Added;
import entente.standing.ask.Inquiry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a claim that is to be added would say and change. */
final class Adding {

    private final Story story;
    private final Claim claim;
    private final OutputOptions output;
    private final World world;
    private final List<Added> added = new ArrayList<>();

    /** @param on the day on which to show what it changes; empty: that of the report, and that of the last claim */
    Adding(Story story, Claim claim, String on, OutputOptions output, World world) {
        this.story = story;
        this.claim = claim;
        this.output = output;
        this.world = world;
        LocalDate opens = story.agreement().opens();
        LocalDate report = claim.arrived().atZone(story.agreement().zone()).toLocalDate();
        LocalDate first = !on.isEmpty() ? Known.day("--on", on, opens) : report.isBefore(opens) ? opens : report;
        if (first.isBefore(opens)) {
            throw Refused.usage("On " + first + " there was no agreement yet: it opens on " + opens + ".");
        }
        added.add(on(first));
        LocalDate last = Asked.lastDay(story);
        if (on.isEmpty() && last.isAfter(first)) {
            added.add(on(last));
        }
    }

    private Added on(LocalDate day) {
        return Added.of(new Inquiry(new Reference(), story.agreement(), story.evidence()), claim, View.on(day));
    }

    /** Counts count occurrences: the same said twice is two, unless one confirms the other. */
    void tellOfTheSame() {
        story.evidence().claims().stream().filter(this::isTheSame).findFirst().ifPresent(other -> world.err().println(
                "The log has this already, as " + other.id() + ". This one is about something that happened besides; "
                        + "if it is the same, say so with \"confirms " + other.id() + "\"."));
    }

    private boolean isTheSame(Claim other) {
        return claim.affirms() && claim.confirms().isEmpty() && other.affirms() && claim.says().equals(other.says())
                && claim.by().equals(other.by()) && claim.act().equals(other.act()) && claim.to().equals(other.to())
                && claim.item().equals(other.item()) && claim.number().equals(other.number())
                && claim.about().equals(other.about()) && claim.happened().equals(other.happened());
    }

    String text() {
        return new TextOf(story.lines(), new Terminal(world.width(), output.colours(world)), true).added(added);
    }

    String json(String file, boolean written) {
        List<Claim> claims = new ArrayList<>(story.evidence().claims());
        claims.add(claim);
        claims.sort(Comparator.comparing(Claim::id));
        return new JsonOf(story.lines(), new Evidence(claims, story.evidence().setAside()))
                .added(added, file, written);
    }
}
