package entente.analysis.collision;

import entente.analysis.Budget;
import entente.analysis.Event;
import entente.analysis.Finding;
import entente.analysis.Findings;
import entente.analysis.Subject;
import entente.analysis.plan.LastDays;
import entente.analysis.plan.Plan;
import entente.analysis.plan.Trial;
import entente.analysis.run.Actors;
import entente.analysis.run.Slice;
import entente.language.model.Agreement;
import entente.language.model.Change;
import entente.language.model.Changes;
import entente.language.model.Place;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a search for collisions stands: the text under one reading, and what has been found so far. What is found in
 * the text as written is not said again of a reading that leaves those lines as they are.
 */
public final class Bearings {

    private final Subject subject;
    private final String reading;
    private final Agreement text;
    private final Actors actors;
    private final Budget budget;
    private final Findings found;
    private final Set<Said> said;
    private boolean whole = true;

    /** What was said, and of which lines. */
    private record Said(String aspect, List<String> pieces, List<Place> lines) {}

    private Bearings(Subject subject, String reading, Budget budget, Findings found, Set<Said> said) {
        this.subject = subject;
        this.reading = reading;
        this.budget = budget;
        this.found = found;
        this.said = said;
        text = subject.under(reading);
        actors = new Actors(text);
    }

    public static Bearings asWritten(Subject subject, Budget budget, Findings found) {
        return new Bearings(subject, "", budget, found, new HashSet<>());
    }

    public Bearings under(String reading) {
        return new Bearings(subject, reading, budget, found, said);
    }

    String reading() {
        return reading;
    }

    Agreement text() {
        return text;
    }

    Actors actors() {
        return actors;
    }

    /** Whether there is time for another one; once there is none, the search is not whole. */
    boolean hasTime() {
        whole &= !budget.isSpent();
        return whole;
    }

    public boolean isWhole() {
        return whole;
    }

    Agreement slice(Collection<String> pieces) {
        return Slice.of(text, pieces);
    }

    Plan plan(Agreement slice, Plan.Manner manner) {
        return new Plan(slice, new LastDays(slice, subject.evaluator()), manner);
    }

    Trial trial(Agreement slice, List<Event> events) {
        return new Trial(subject.evaluator(), slice, reading, events);
    }

    /** The same with a cure in it. */
    Trial cured(Agreement slice, Change cure, List<Event> events) {
        return trial(Changes.apply(slice, List.of(cure), reading), events);
    }

    /** Whether this was said already, of the same lines; from now on it was. */
    boolean isNew(String aspect, List<String> pieces, List<Place> lines) {
        return said.add(new Said(aspect, pieces, lines));
    }

    void found(Finding finding) {
        found.found(finding);
    }

    void undecided(String about, String why) {
        found.undecided(about, why);
    }

}
