package entente.analysis.detect;

import entente.analysis.Cure;
import entente.analysis.detect.Waiting.Link;
import entente.analysis.run.Actors;
import entente.analysis.run.Terms;
import entente.language.model.Act;
import entente.language.model.ActPattern;
import entente.language.model.Agreement;
import entente.language.model.Amount;
import entente.language.model.Change;
import entente.language.model.Condition;
import entente.language.model.Duty;
import entente.language.model.Part;
import entente.language.model.Place;
import entente.language.model.Undertaking;
import entente.language.model.WordsOf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The lines that would cut a ring at one of its links. */
final class CutLines {

    private static final List<String> ASSURING = List.of("assure", "guarantee", "undertake", "promise", "pledge",
            "confirm", "notify");
    private static final int A_MONTH = 30;

    private final Agreement text;
    private final List<String> knot;
    private final Actors actors;

    CutLines(Agreement text, List<String> knot) {
        this.text = text;
        this.knot = knot;
        actors = new Actors(text);
    }

    /** Accept an assurance in place of the deed. */
    Optional<Cure> assurance(Link link) {
        return undertaking(link.to()).map(awaited -> {
            Condition word = says(awaited.from(), wordOf(awaited.from()), awaited.name(), link.part().place());
            return otherWay(link, instead(link, word), "Let " + link.from() + " fall due once "
                    + Say.party(awaited.from()) + " gives its word on " + awaited.name()
                    + ": accept the assurance in place of the deed.");
        });
    }

    /** Name somebody in between, who says that it holds what is owed. */
    Optional<Cure> intermediary(Link link) {
        return undertaking(link.to()).flatMap(awaited -> between().map(party -> {
            Condition word = says(party, "declare", awaited.name(), link.part().place());
            return otherWay(link, instead(link, word), "Name somebody in between: "
                    + Say.party(awaited.from()) + " hands over to " + Say.party(party) + " what " + awaited.name()
                    + " asks for, and " + link.from() + " falls due once " + Say.party(party)
                    + " says that it has it.");
        }));
    }

    /** Fix a day, whatever has happened by then. */
    Optional<Cure> fixedDay(Link link) {
        if (undertaking(link.from()).isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = text.opens().plusDays(A_MONTH);
        return Optional.of(otherWay(link, new Condition.From(day, link.part().place()), "Fix a day on which "
                + link.from() + " falls due, whatever has happened by then, such as " + day + "."));
    }

    /** Split what is counted: a first part goes ahead, and the other side follows upon it. */
    Optional<Cure> inSteps(Link link) {
        return undertaking(link.to()).flatMap(awaited -> firstHalf(awaited).map(half -> {
            var fact = new Condition.Fact(half.name(), Condition.Fact.Kind.PROVED, link.part().place());
            Cure way = otherWay(link, instead(link, fact), "");
            List<Change> changes = new ArrayList<>(List.of(new Change.AddUndertaking(half, half.place())));
            changes.addAll(way.changes());
            List<String> lines = new ArrayList<>(List.of("undertaking " + half.name() + " from " + half.from() + " to "
                    + half.to(), "  " + WordsOf.duty(half.duty().value()) + " assumed"));
            half.proof().ifPresent(proof -> lines.add("  proved " + WordsOf.proof(proof.value())));
            lines.addAll(way.lines());
            return new Cure("Split " + awaited.name() + " in steps: a first part goes ahead, and " + link.from()
                    + " follows upon it before the rest is owed.", lines, changes, way.at());
        }));
    }

    private static Optional<Undertaking> firstHalf(Undertaking whole) {
        if (whole.duty().value() instanceof Duty.Do(ActPattern what)
                && what.amount() instanceof Amount.AtLeast(long number) && number > 1) {
            var part = new ActPattern(what.actor(), what.act(), new Amount.AtLeast((number + 1) / 2), what.item(),
                    what.topic(), what.to(), what.decimals());
            return Optional.of(new Undertaking(whole.name() + "-first-part", whole.from(), whole.to(),
                    whole.beneficiary(), List.of(), Part.of(new Duty.Do(part), whole.duty().place(), true),
                    Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), whole.proof(),
                    entente.language.model.Terms.NONE, whole.cites(), "", whole.place()));
        }
        return Optional.empty();
    }

    /** Two cures as one. */
    static Cure both(Cure one, Cure other) {
        return new Cure(one.words() + " And: " + other.words(), Stream.concat(one.lines().stream(),
                other.lines().stream()).toList(), Stream.concat(one.changes().stream(), other.changes().stream())
                .toList(), one.at());
    }

    private Optional<Undertaking> undertaking(String name) {
        return text.undertakings().stream().filter(u -> u.name().equals(name)).findFirst();
    }

    /** The first word of assurance that the text has and this party may say; otherwise to declare. */
    private String wordOf(String party) {
        return ASSURING.stream().filter(word -> actors.lookup().act(word)
                .filter(act -> act.kind() == Act.Kind.WORDS && actors.lookup().canDo(party, act)).isPresent())
                .findFirst().orElse("declare");
    }

    /** A party of the text that owes and is owed nothing in the ring. */
    private Optional<String> between() {
        List<Undertaking> ring = knot.stream().flatMap(name -> undertaking(name).stream()).toList();
        return actors.parties().stream().filter(party -> ring.stream().noneMatch(u ->
                actors.isSame(party, u.from()) || actors.isSame(party, u.to())
                        || actors.lookup().belongsTo(u.from(), party))).findFirst();
    }

    private static Condition says(String party, String word, String about, Place place) {
        return new Condition.Happens(new ActPattern(party, word, new Amount.AtLeast(1), "", about, ""), place);
    }

    /** The way of the link with another fact in place of the one that closes the ring. */
    private static Condition instead(Link link, Condition other) {
        return replaced(link.part().value(), link.term(), other);
    }

    private static Condition replaced(Condition in, Terms.Term term, Condition other) {
        if (in.equals(term.fact())) {
            return other;
        }
        if (in instanceof Condition.All all) {
            return new Condition.All(all.of().stream().map(part -> replaced(part, term, other)).toList(), all.place());
        }
        if (in instanceof Condition.Any any) {
            return new Condition.Any(any.of().stream().map(part -> replaced(part, term, other)).toList(), any.place());
        }
        return in;
    }

    private Cure otherWay(Link link, Condition way, String words) {
        boolean isPoint = undertaking(link.from()).isEmpty();
        Place place = link.part().place();
        var change = new Change.AddWay(link.from(), Part.of(way, place, true), place);
        return new Cure(words, List.of((isPoint ? "open point " : "undertaking ") + link.from(),
                "  or when " + WordsOf.condition(way)), List.of(change), place);
    }
}
