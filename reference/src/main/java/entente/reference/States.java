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
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is in force or available, over time (S7, S15). */
record States(Case in) {

    /** A state: from an occurrence that begins it to one that ends it. */
    Course of(State state, Conditions conditions) {
        Map<Instant, List<Event>> events = new TreeMap<>();
        collect(begins(state), Truth.YES, Acceptance.Purpose.STATE, events);
        collect(ends(state), Truth.NO, Acceptance.Purpose.STATE, events);
        state.beginsWhen().forEach(part -> turns(conditions.of(part.value()), Truth.YES, events));
        state.endsWhen().forEach(part -> turns(conditions.of(part.value()), Truth.NO, events));
        return between(events, Truth.NO);
    }

    /** Whether conditions begin or end it, so that it hangs on what they speak of. */
    static boolean hangsOnConditions(State state) {
        return !state.beginsWhen().isEmpty() || !state.endsWhen().isEmpty();
    }

    /** Each time that a condition turns true; where it turns unknown, that is in dispute (S44). */
    private static void turns(Course course, Truth to, Map<Instant, List<Event>> events) {
        Truth before = Truth.NO;
        for (Course.Turn turn : course.turns()) {
            boolean isUnknownYet = turn.from().equals(Instant.MIN) && turn.truth() == Truth.UNKNOWN;
            if (!isUnknownYet && turn.truth().compareTo(before) > 0) {
                events.computeIfAbsent(turn.from(), none -> new ArrayList<>())
                        .add(new Event(to, turn.truth() == Truth.UNKNOWN));
            }
            before = turn.truth();
        }
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

    /** Something that begins or ends a state at an instant. */
    private record Event(Truth to, boolean disputed) {}

    private Course between(List<ActPattern> begins, List<ActPattern> ends, Acceptance.Purpose purpose, Truth first) {
        Map<Instant, List<Event>> events = new TreeMap<>();
        collect(begins, Truth.YES, purpose, events);
        collect(ends, Truth.NO, purpose, events);
        return between(events, first);
    }

    private static Course between(Map<Instant, List<Event>> events, Truth first) {
        var course = new ArrayList<>(List.of(new Course.Turn(Instant.MIN, first)));
        events.forEach((instant, together) -> {
            Truth next = after(course.getLast().truth(), together);
            if (instant.equals(Instant.MIN)) {
                course.clear();
            }
            course.add(new Course.Turn(instant, next));
        });
        return new Course(List.copyOf(course));
    }

    private void collect(List<ActPattern> patterns, Truth to, Acceptance.Purpose purpose,
            Map<Instant, List<Event>> events) {
        var acceptance = Acceptance.in(in, Optional.empty(), "", purpose);
        patterns.stream().flatMap(pattern -> in.patterns().fitting(pattern).stream())
                .filter(occurrence -> !occurrence.saysNone())
                .flatMap(occurrence -> acceptance.of(occurrence).stream())
                .forEach(accepted -> events.computeIfAbsent(accepted.when().last(), none -> new ArrayList<>())
                        .add(new Event(to, accepted.contested())));
    }

    /**
     * S7: what begins and ends at one instant is unknown. S15: a disputed beginning of what is in force changes
     * nothing, nor does a disputed end of what is not.
     */
    private static Truth after(Truth before, List<Event> together) {
        Set<Truth> certain = together.stream().filter(event -> !event.disputed()).map(Event::to)
                .collect(Collectors.toSet());
        Truth now = certain.size() == 1 ? certain.iterator().next() : certain.isEmpty() ? before : Truth.UNKNOWN;
        boolean stays = together.stream().filter(Event::disputed).allMatch(event -> event.to() == now);
        return stays ? now : Truth.UNKNOWN;
    }
}
