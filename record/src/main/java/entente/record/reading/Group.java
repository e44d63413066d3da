package entente.record.reading;

import java.util.ArrayList;
import java.util.List;

import entente.record.paper.Range;

/** Lines with no empty line between them. */
record Group(List<Line> lines) {

    Group {
        lines = List.copyOf(lines);
    }

    Range range() {
        return new Range(lines.getFirst().from(), lines.getLast().range().to());
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            text.append(text.isEmpty() ? "" : " ").append(line.text());
        }
        return text.toString();
    }

    Line first() {
        return lines.getFirst();
    }

    boolean single() {
        return lines.size() == 1;
    }

    static List<Group> of(List<Line> lines) {
        List<Group> groups = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        for (Line line : lines) {
            if (line.blank() || line.newPage()) {
                close(groups, open);
            }
            if (!line.blank()) {
                open.add(line);
            }
        }
        close(groups, open);
        return groups;
    }

    private static void close(List<Group> groups, List<Line> open) {
        if (!open.isEmpty()) {
            groups.add(new Group(open));
            open.clear();
        }
    }
}
