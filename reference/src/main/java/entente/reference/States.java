package entente.reference;

import entente.language.model.Act;
import entente.language.model.ActPattern;
import entente.language.model.Amount;
import entente.language.model.Method;
import entente.language.model.Part;
import entente.language.model.State;
import entente.standing.Truth;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is in force or available, over time (S7, S15). */
record States(Case in) {

    /** A state: from an occurrence that begins it to one that ends it. */
    Course of(State state) {
        return between(begins(state), ends(state), Acceptance.Purpose.STATE, Truth.NO);
    }

    static List<ActPattern> begins(State state) {
        return state.begins().stream().map(Part::value).toList();
    }

    static List<ActPattern> ends(State state) {
        return state.ends().stream().map(Part::value).toList();
    }

    /** A method: while every consent that its act needs is given and not since refused. */
    Course available(Method method) {
        Course all = Course.ALWAYS;
        for (String party : needed(method)) {
            all = all.and(between(List.of(said(party, "consent", method)), List.of(said(party, "refuse", method)),
                    Acceptance.Purpose.PERFORMANCE, Truth.NO));
        }
        return all;
    }

    List<String> needed(Method method) {
        return in.names().act(method.through()).map(Act::needsConsentBy).orElse(List.of());
    }

    static ActPattern said(String party, String word, Method method) {
        return new ActPattern(party, word, new Amount.AtLeast(1), "", method.through(), "");
    }

    private Course between(List<ActPattern> begins, List<ActPattern> ends, Acceptance.Purpose purpose, Truth first) {
        Map<Instant, List<Truth>> turns = new TreeMap<>();
        collect(begins, Truth.YES, purpose, turns);
        collect(ends, Truth.NO, purpose, turns);
        var course = new ArrayList<>(List.of(new Course.Turn(Instant.MIN, first)));
        turns.forEach((instant, truths) -> course.add(new Course.Turn(instant, together(truths))));
        return new Course(List.copyOf(course));
    }

    private void collect(List<ActPattern> patterns, Truth truth, Acceptance.Purpose purpose,
            Map<Instant, List<Truth>> turns) {
        var acceptance = new Acceptance(in.patterns(), in.zone(), Optional.empty(), "", purpose);
        patterns.stream().flatMap(pattern -> in.patterns().fitting(pattern).stream())
                .filter(occurrence -> !occurrence.saysNone())
                .flatMap(occurrence -> acceptance.of(occurrence).stream())
                .forEach(accepted -> turns.computeIfAbsent(accepted.occurrence().last(), none -> new ArrayList<>())
                        .add(accepted.contested() ? Truth.UNKNOWN : truth));
    }

    /** S7: what begins and ends at one instant is unknown. */
    private static Truth together(List<Truth> truths) {
        Truth first = truths.getFirst();
        return truths.stream().allMatch(first::equals) ? first : Truth.UNKNOWN;
    }
}
