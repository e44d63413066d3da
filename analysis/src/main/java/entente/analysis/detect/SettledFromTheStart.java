package entente.analysis.detect;

import entente.analysis.Claimed;
import entente.analysis.Cure;
import entente.analysis.Finding;
import entente.analysis.FindingKind;
import entente.analysis.Findings;
import entente.analysis.HowFar;
import entente.analysis.Mention;
import entente.analysis.Run;
import entente.analysis.Severity;
import entente.analysis.Subject;
import entente.analysis.run.Terms;
import entente.evidence.Evidence;
import entente.language.model.Agreement;
import entente.language.model.Condition;
import entente.language.model.Part;
import entente.language.model.WordsOf;
import entente.standing.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Conditions that always hold, or never can: whatever happens, they decide nothing. */
final class SettledFromTheStart {

    private final Subject subject;
    private final Agreement text;
    private final Findings found;

    SettledFromTheStart(Subject subject, Findings found) {
        this.subject = subject;
        this.found = found;
        text = subject.agreement();
    }

    void look() {
        text.undertakings().forEach(u -> Stream.of(u.when(), u.provided(), u.whileHolds()).flatMap(List::stream)
                .forEach(part -> look(u.name(), part)));
        text.liberties().forEach(l -> Stream.of(l.when(), l.whileHolds()).flatMap(List::stream)
                .forEach(part -> look(l.name(), part)));
        text.openPoints().forEach(p -> p.settledWhen().forEach(part -> look(p.name(), part)));
    }

    private void look(String piece, Part<Condition> part) {
        Terms terms = Terms.of(part.value());
        terms.facts().stream().filter(this::isDayThatCame).findFirst().ifPresent(term ->
                tell(piece, part, term.denied() ? "never-true" : "always-true", "\"" + Say.fact(term) + "\" "
                        + (term.denied() ? "never holds" : "always holds") + ": the text opens on " + text.opens()));
        clash(terms, true).ifPresent(term -> tell(piece, part, "never-true", "\"" + Say.fact(term)
                + "\" is asked for and denied at once, which can never hold"));
        clash(terms, false).ifPresent(term -> tell(piece, part, "always-true", "\"" + Say.fact(term)
                + "\" or its contrary is asked for, and one of the two always holds"));
    }

    private boolean isDayThatCame(Terms.Term term) {
        return term.fact() instanceof Condition.From from && !from.day().isAfter(text.opens());
    }

    /** A fact that stands beside its own denial. */
    private static Optional<Terms.Term> clash(Terms terms, boolean all) {
        List<Terms> beside = switch (terms) {
            case Terms.All(var of) -> of;
            case Terms.Any(var of) -> of;
            case Terms.Term term -> List.of();
        };
        Optional<Terms.Term> below = beside.stream().flatMap(part -> clash(part, all).stream()).findFirst();
        boolean isAsked = terms instanceof Terms.All == all;
        return below.isPresent() || !isAsked ? below : beside.stream()
                .flatMap(part -> part instanceof Terms.Term term ? Stream.of(term) : Stream.<Terms.Term>empty())
                .filter(term -> !term.denied() && beside.stream().anyMatch(other -> other instanceof Terms.Term(
                        Condition fact, boolean denied) && denied && isSame(fact, term.fact())))
                .findFirst();
    }

    private static boolean isSame(Condition one, Condition other) {
        return WordsOf.condition(one)
                .equals(WordsOf.condition(other));
    }

    private void tell(String piece, Part<Condition> part, String aspect, String headline) {
        LocalDate day = text.opens();
        Answer answer = subject.answer(Evidence.NONE, "", day);
        Run run = new Run(List.of(), Standing.asIs(answer, "", day, piece));
        found.found(new Finding(FindingKind.DEAD_TEXT, aspect, aspect.equals("never-true") ? Severity.DOUBTFUL
                : Severity.NOTE, "", List.of(piece), List.of(new Mention(part.place(), "a condition of " + piece)),
                headline, List.of(), List.of(), Optional.of(run), List.of(Cure.advice("Leave the condition out, or "
                + "write what is meant.", part.place())), HowFar.allRuns()));
    }

    /** What an answer gives for a piece, as what a run claims. */
    private static final class Standing {

        static List<Claimed> asIs(Answer answer, String reading, LocalDate day, String piece) {
            Stream<Claimed> undertakings = answer.undertaking(piece).stream().map(u ->
                    new Claimed.Stands(reading, day, piece, u.standing().kind()));
            Stream<Claimed> liberties = answer.liberties().stream().filter(l -> l.liberty().name().equals(piece))
                    .map(l -> new Claimed.IsOpen(reading, day, piece, l.open()));
            Stream<Claimed> points = answer.openPoints().stream().filter(p -> p.openPoint().name().equals(piece))
                    .map(p -> new Claimed.IsSettled(reading, day, piece, p.settled()));
            return Stream.of(undertakings, liberties, points).flatMap(all -> all).toList();
        }
    }
}
