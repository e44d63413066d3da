package entente.standing.ask;

import entente.evidence.View;
import entente.language.model.Change;
import entente.language.model.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The fewest changes of a reading that by themselves give what all of them give (S33): one change is tried at a time,
 * then two, and where that is not enough, all but those that can be left out.
 */
final class FewestChanges {

    private final Inquiry inquiry;
    private final View view;
    private final Reading reading;

    FewestChanges(Inquiry inquiry, View view, Reading reading) {
        this.inquiry = inquiry;
        this.view = view;
        this.reading = reading;
    }

    /** For each of the names, the changes; the goal is what the whole reading gives. */
    Map<String, List<Change>> thatGive(Map<String, Position> goal, List<String> names) {
        Map<String, List<Change>> found = new LinkedHashMap<>();
        tryEach(singles(), goal, names, found);
        tryEach(pairs(), goal, names, found);
        names.stream().filter(name -> !found.containsKey(name))
                .forEach(name -> found.put(name, withoutTheIdle(goal, name)));
        return found;
    }

    private void tryEach(List<List<Change>> choices, Map<String, Position> goal, List<String> names,
            Map<String, List<Change>> found) {
        for (List<Change> choice : choices) {
            List<String> open = names.stream().filter(name -> !found.containsKey(name)).toList();
            if (open.isEmpty()) {
                return;
            }
            Map<String, Position> tried = positions(choice);
            open.stream().filter(name -> same(goal.get(name), tried.get(name)))
                    .forEach(name -> found.put(name, choice));
        }
    }

    private List<List<Change>> singles() {
        return reading.changes().stream().map(List::of).toList();
    }

    private List<List<Change>> pairs() {
        List<Change> changes = reading.changes();
        List<List<Change>> pairs = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            for (int j = i + 1; j < changes.size(); j++) {
                pairs.add(List.of(changes.get(i), changes.get(j)));
            }
        }
        return pairs;
    }

    private List<Change> withoutTheIdle(Map<String, Position> goal, String name) {
        List<Change> kept = reading.changes();
        for (Change change : reading.changes()) {
            List<Change> fewer = kept.stream().filter(other -> other != change).toList();
            if (same(goal.get(name), positions(fewer).get(name))) {
                kept = fewer;
            }
        }
        return kept;
    }

    private Map<String, Position> positions(List<Change> only) {
        return Position.withInstances(inquiry.answer(view, reading, only));
    }

    private static boolean same(Position one, Position other) {
        return Objects.equals(one == null ? null : one.essence(), other == null ? null : other.essence());
    }
}
