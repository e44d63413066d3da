package entente.app;

import entente.evidence.Claim;
import entente.evidence.Evidence;
import entente.evidence.SetAside;
import entente.evidence.View;
import entente.evidence.sentence.ClaimSentence;
import entente.language.model.Agreement;
import entente.language.model.Lookup;
import entente.language.model.Party;
import entente.language.model.Reading;
import entente.language.source.Names;
import entente.reference.Reference;
import entente.report.Days;
import entente.report.TextLines;
import entente.report.json.JsonOf;
import entente.report.text.Terminal;
import entente.report.text.TextOf;
import entente.report.ics.CalendarOf;
import entente.standing.Answer;
import entente.standing.ask.DueSoon;
import entente.standing.ask.Inquiry;
import entente.standing.ask.Portfolio;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A question that can be answered: the story read, the view understood, and how the answer is to be shown. */
record Asked(Inquiry inquiry, View view, TextLines lines, OutputOptions output, World world) {

    static Asked of(Story story, ViewOptions options, String reading, OutputOptions output, World world) {
        Agreement agreement = story.agreement();
        LocalDate on = on(story, options, world);
        LocalDate known = options.known().isEmpty() ? on : Known.day("--known", options.known(), agreement.opens());
        String under = reading.isEmpty() ? "" : Known.name(reading, "a reading", readings(agreement));
        String viewer = options.seenBy().isEmpty() ? ""
                : Known.name(options.seenBy(), "a party or organ", new Lookup(agreement).actors());
        View view = new View(under, on, known, viewer, supposed(options.suppose(), story, on));
        var whole = new Inquiry(new Reference(), agreement, story.evidence());
        return new Asked(options.instance().isEmpty() ? whole : instance(whole, view, options.instance()), view,
                story.lines(), output, world);
    }

    private static Inquiry instance(Inquiry whole, View view, String name) {
        var portfolio = Portfolio.of(whole);
        if (!Portfolio.isOne(whole.agreement())) {
            throw Refused.usage("--instance " + name + ": this text takes no parameters, so it has no instances. "
                    + "Accepted: leave it out.");
        }
        return portfolio.inquiry(name, view).map(one -> named(one, name)).orElseThrow(() -> Refused.usage(
                "--instance " + name + ": no instance of that name is concluded in this view."
                        + nearest(name, portfolio.names(view))));
    }

    private static String nearest(String name, List<String> all) {
        return all.isEmpty() ? " None is." : Names.nearest(name, all).map(near -> " Did you mean " + near + "?")
                .orElse(" Accepted: " + some(all) + ".");
    }

    private static String some(List<String> all) {
        return all.size() <= 12 ? String.join(", ", all)
                : String.join(", ", all.subList(0, 12)) + " and " + (all.size() - 12) + " more";
    }

    /** The answer says of which instance it is wherever it says of which text. */
    private static Inquiry named(Inquiry one, String name) {
        Agreement text = one.agreement();
        return new Inquiry(one.evaluator(), text.titled(text.title().isEmpty() ? "Instance " + name
                : text.title() + ", instance " + name), one.evidence());
    }

    private static LocalDate on(Story story, ViewOptions options, World world) {
        if (options.now() && !options.on().isEmpty()) {
            throw Refused.usage("--on and --now both say on which day. Accepted: one of them.");
        }
        if (options.now()) {
            return world.now().atZone(story.agreement().zone()).toLocalDate();
        }
        LocalDate on = options.on().isEmpty() ? lastDay(story)
                : Known.day("--on", options.on(), story.agreement().opens());
        if (on.isBefore(story.agreement().opens())) {
            throw Refused.usage("On " + on + " there was no agreement yet: it opens on "
                    + story.agreement().opens() + ".");
        }
        return on;
    }

    /** The day on which the last claim arrived, never the machine's; without claims the day on which the text opens. */
    static LocalDate lastDay(Story story) {
        LocalDate opens = story.agreement().opens();
        return story.evidence().claims().stream().map(Claim::arrived).max(Comparator.<Instant>naturalOrder())
                .map(last -> last.atZone(story.agreement().zone()).toLocalDate())
                .filter(last -> last.isAfter(opens)).orElse(opens);
    }

    private static List<Claim> supposed(List<String> sentences, Story story, LocalDate on) {
        if (sentences.isEmpty()) {
            return List.of();
        }
        Evidence heard = ClaimSentence.beside(story.evidence(), sentences, story.agreement(), on);
        if (!heard.setAside().isEmpty()) {
            throw Refused.usage(heard.setAside().stream().map(problem -> unclear(problem, sentences))
                    .collect(Collectors.joining("\n")));
        }
        return heard.claims();
    }

    private static String unclear(SetAside problem, List<String> sentences) {
        int line = (int) problem.line();
        String sentence = line >= 1 && line <= sentences.size() ? sentences.get(line - 1) : problem.id();
        return "--suppose \"" + sentence + "\": " + problem.reason();
    }

    private static List<String> readings(Agreement agreement) {
        return agreement.readings().stream().map(Reading::name).toList();
    }

    /** The readings that were named, or all that the text has. */
    List<String> readings(List<String> named) {
        List<String> all = readings(inquiry.agreement());
        return named.isEmpty() ? all
                : named.stream().distinct().map(name -> Known.name(name, "a reading", all)).toList();
    }

    String party(String name) {
        return Known.name(name, "a party", inquiry.agreement().parties().stream().map(Party::name).toList());
    }

    /** A day that was typed, answered with one of this agreement where it is none. */
    LocalDate day(String option, String given) {
        return Known.day(option, given, inquiry.agreement().opens());
    }

    Answer answer() {
        return inquiry.answer(view);
    }

    private boolean hasClaims() {
        return !inquiry.evidence().claims().isEmpty();
    }

    /** The same on the evidence that somebody may see, where nobody was named. */
    Asked seenByUnlessSaid(String viewer) {
        return view.seenBy().isEmpty() ? new Asked(inquiry, view.seenBy(viewer), lines, output, world) : this;
    }

    /**
     * What is supposed of a day that the answer does not reach would change nothing, and nobody would notice.
     *
     * @param last the last day that the answer reaches, and what that is
     * @param option with which a later day would be asked for
     */
    void refuseSupposedAfter(LocalDate last, String what, String option) {
        ZoneId zone = inquiry.agreement().zone();
        view.supposing().stream().filter(claim -> claim.happened().first().atZone(zone).toLocalDate().isAfter(last))
                .findFirst().ifPresent(claim -> {
                    throw Refused.usage("This happens after " + Days.day(last) + ", " + what
                            + ", and would change nothing. Leave the day out, or ask " + option + " "
                            + claim.happened().last().atZone(zone).toLocalDate() + ".");
                });
    }

    /** Each instance is answered from its own claims alone (S54): all of them together would be nobody's. */
    void refuseMixedInstances() {
        if (!Portfolio.isOne(inquiry.agreement())) {
            return;
        }
        List<String> names = Portfolio.of(inquiry).names(view);
        if (!names.isEmpty()) {
            throw Refused.usage("This text takes parameters, and the evidence has " + names.size()
                    + (names.size() == 1 ? " instance" : " instances") + " of it. Accepted: --instance "
                    + names.getFirst() + (names.size() == 1 ? "" : " or another")
                    + ", or entente portfolio for all of them.");
        }
    }

    boolean wantsJson() {
        return output.json();
    }

    TextOf text() {
        return new TextOf(lines, new Terminal(world.width(), output.colours(world)), hasClaims());
    }

    String calendar(DueSoon due) {
        return CalendarOf.due(due, lines, hasClaims());
    }

    JsonOf json() {
        return new JsonOf(lines, inquiry.evidence());
    }
}
