package entente.report.html;

import entente.language.model.Change;
import entente.language.model.Reading;
import entente.standing.Answer;
import entente.standing.ask.Comparison;
import entente.standing.ask.Position;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Every reading of the text in a column of its own; where they part, the lines of the reading that make it so. */
final class ReadingsSideBySide {

    private final Page page;
    private final Comparison comparison;
    private final Map<String, Comparison.Difference> differences = new TreeMap<>();

    ReadingsSideBySide(Page page) {
        this.page = page;
        comparison = page.contents().readings();
        comparison.differences().forEach(difference -> differences.put(difference.name(), difference));
    }

    Html shown() {
        if (comparison.answers().size() < 2) {
            return Html.of("p", "The text holds no reading but its own.").css("aside");
        }
        return Html.several(Html.of("p", summary()),
                Tables.scrolling("Readings side by side", Tables.table("The same evidence under each reading",
                        columns(), names().stream().map(this::row).toList()).css("readings")));
    }

    private String summary() {
        int different = differences.size();
        return different == 0 ? "On this day and this evidence all readings come to the same."
                : "The readings part on " + Words.count(different, "entry", "entries")
                        + " and agree on " + comparison.same() + ". A row that differs is marked ≠, and names the "
                        + "fewest changes of the reading that by themselves make the difference.";
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("What"));
        comparison.answers().keySet().forEach(reading -> columns.add(reading.isEmpty() ? "The text as written"
                : "Reading " + reading + ", of " + page.party(of(reading))));
        return columns;
    }

    private String of(String reading) {
        return page.lookup().reading(reading).map(Reading::of).orElse("");
    }

    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (Answer answer : comparison.answers().values()) {
            Listed.of(answer).forEach(position -> names.add(position.name()));
        }
        return names;
    }

    private Html row(String name) {
        Comparison.Difference difference = differences.get(name);
        List<Html> cells = new ArrayList<>();
        Html mark = difference == null ? Html.NOTHING
                : Html.several(Html.of("span", "≠").css("differs").with("aria-hidden", "true"),
                        Html.unseen(" the readings differ"));
        cells.add(Tables.rowHead(page.piece(name), Html.text(" "), mark));
        comparison.answers().forEach((reading, answer) -> cells.add(Tables.cell(cell(name, answer),
                unsaid(name, answer),
                difference == null ? Html.NOTHING : because(difference.sides().get(reading)))));
        return Html.of("tr", cells).css(difference == null ? "same" : "different");
    }

    private Html cell(String name, Answer answer) {
        Position position = Position.all(answer).get(name);
        return position == null ? Html.of("span", "not in this reading").css("aside") : page.look(position).shown();
    }

    /** Where readings part and their cells would read the same, what a cell leaves out makes the difference. */
    private Html unsaid(String name, Answer answer) {
        Position position = Position.all(answer).get(name);
        List<Position> alike = alike(name);
        return position == null || alike.isEmpty() ? Html.NOTHING
                : Html.of("span", page.say().unsaid(position, alike)).css("aside");
    }

    private List<Position> alike(String name) {
        List<Position> sides = comparison.answers().values().stream().map(Position::all)
                .filter(all -> all.containsKey(name)).map(all -> all.get(name)).toList();
        return sides.stream().map(page.say()::stage).distinct().count()
                < sides.stream().map(Position::essence).distinct().count() ? sides : List.of();
    }

    private Html because(Comparison.Side side) {
        if (side == null || side.because().isEmpty()) {
            return Html.NOTHING;
        }
        return Html.of("ul", side.because().stream().map(this::change).toList()).css("because");
    }

    private Html change(Change change) {
        return Html.of("li", Html.of("code", ChangeWords.of(change)), Html.text(" "), page.line(change.place()));
    }
}
