package entente.report.html;

import entente.evidence.View;
import entente.report.Days;
import entente.standing.ask.Position;
import entente.standing.ask.Turn;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The time axis: a lane for each piece of the text, a bar for each stretch in which its standing was the same, with the
 * figure and, where there is room, the words of it.
 */
final class TimeAxis {

    private static final double NAMES = 188;
    private static final double WIDTH = 1184;
    private static final double TODAY = 172;
    private static final double LANE = 26;
    private static final double BAR = 18;
    private static final double TOP = 30;
    private static final double LETTER = 6.1;

    /** A stretch of days, both included. */
    private record Stretch(LocalDate first, LocalDate last, Look look) {}

    private final Page page;
    private final LocalDate first;
    private final LocalDate last;
    private final Map<String, List<Turn>> lanes = new LinkedHashMap<>();

    private TimeAxis(Page page) {
        this.page = page;
        Contents contents = page.contents();
        first = contents.since();
        last = contents.answer().view().on();
        Listed.of(contents.answer()).forEach(position -> lanes.put(position.name(), new ArrayList<>()));
        contents.turns().stream().filter(Listed::isTold)
                .forEach(turn -> lanes.computeIfAbsent(turn.name(), n -> new ArrayList<>()).add(turn));
    }

    static Html.Element of(Page page) {
        TimeAxis axis = new TimeAxis(page);
        double height = TOP + axis.lanes.size() * LANE + 8;
        List<Html> parts = new ArrayList<>(axis.ticks(height));
        int lane = 0;
        for (Map.Entry<String, List<Turn>> entry : axis.lanes.entrySet()) {
            parts.addAll(axis.lane(entry.getKey(), entry.getValue(), TOP + LANE * lane++));
        }
        String title = "Time axis from " + Days.day(axis.first) + " to " + Days.day(axis.last)
                + "; the table of changes below says the same in words";
        return Drawn.picture(WIDTH, height, title, parts).css("axis").with("role", "img");
    }

    private double x(LocalDate day) {
        long days = Math.max(1, ChronoUnit.DAYS.between(first, last) + 1);
        return NAMES + ChronoUnit.DAYS.between(first, day) * (WIDTH - NAMES - TODAY) / days;
    }

    private List<Html> ticks(double height) {
        List<Html> parts = new ArrayList<>();
        parts.add(Drawn.words(WIDTH - TODAY + 10, 17, Days.shortDay(last), "tick-name major"));
        for (TimeTicks.Tick tick : TimeTicks.between(first, last)) {
            parts.add(Drawn.line(x(tick.day()), tick.major() ? 6 : 20, x(tick.day()), height, "tick"));
            parts.add(Drawn.words(x(tick.day()) + 3, 17, tick.words(), tick.major() ? "tick-name major" : "tick-name"));
        }
        return parts;
    }

    private List<Html> lane(String name, List<Turn> turns, double y) {
        List<Html> parts = new ArrayList<>();
        parts.add(Drawn.line(0, y + LANE, WIDTH, y + LANE, "rule"));
        parts.add(Drawn.words(NAMES - 10, y + 17, shortened(name), "lane").with("text-anchor", "end"));
        List<Stretch> stretches = turns.isEmpty() ? unchanged(name) : stretches(turns);
        stretches.forEach(stretch -> parts.add(bar(name, stretch, y + (LANE - BAR) / 2)));
        if (!stretches.isEmpty() && stretches.getLast().last().equals(last)) {
            parts.add(today(stretches.getLast().look(), y));
        }
        return parts;
    }

    /** Where it has come to, in words: a change of the last day would otherwise be a mere line. */
    private static Html today(Look look, double y) {
        double x = WIDTH - TODAY + 10;
        return Html.of("g", look.shape().at(x, y + 6, 13),
                Drawn.words(x + 19, y + 17, Wrapped.of(look.words(), 22).getFirst(), "today"))
                .css("tone-" + look.shape().tone());
    }

    /** What did not change since the axis begins stands as it stood; with hindsight that is not known from here. */
    private List<Stretch> unchanged(String name) {
        View view = page.answer().view();
        return view.known().equals(view.on())
                ? List.of(new Stretch(first, last, page.look(Position.all(page.answer()).get(name)))) : List.of();
    }

    private List<Stretch> stretches(List<Turn> turns) {
        List<Stretch> found = new ArrayList<>();
        Turn begin = turns.getFirst();
        if (begin.day().isAfter(first)) {
            begin.before().filter(Listed::isListed).map(page::look)
                    .ifPresent(look -> found.add(new Stretch(first, begin.day().minusDays(1), look)));
        }
        for (int i = 0; i < turns.size(); i++) {
            LocalDate until = i + 1 < turns.size() ? turns.get(i + 1).day().minusDays(1) : last;
            Optional<Look> look = turns.get(i).after().filter(Listed::isListed).map(page::look);
            LocalDate from = turns.get(i).day();
            look.ifPresent(l -> found.add(new Stretch(from, until, l)));
        }
        return found;
    }

    private Html bar(String name, Stretch stretch, double y) {
        double from = x(stretch.first());
        double width = Math.max(2, x(stretch.last().plusDays(1)) - from);
        Shape shape = stretch.look().shape();
        List<Html> parts = new ArrayList<>();
        parts.add(Html.of("title", name + ": " + stretch.look().words() + ", "
                + (stretch.first().equals(stretch.last()) ? Days.day(stretch.first())
                        : Days.between(stretch.first(), stretch.last()))));
        parts.add(Drawn.box(from, y, width, BAR, "bar"));
        parts.add(Drawn.line(from, y, from, y + BAR, "start"));
        if (width >= 18) {
            parts.add(shape.at(from + 3, y + 3, 12));
        }
        double room = width - 22;
        words(stretch.look().words(), room).ifPresent(words ->
                parts.add(Drawn.words(from + 19, y + 13, words, "said")));
        return Html.of("g", parts).css("tone-" + shape.tone());
    }

    /** All of the words where there is room, else the stage alone, else nothing: the table below has them. */
    private static Optional<String> words(String words, double room) {
        return Stream.of(words, words.split(",", 2)[0] + " …")
                .filter(some -> room >= some.length() * LETTER).findFirst();
    }

    private static String shortened(String name) {
        return name.length() <= 26 ? name : name.substring(0, 25) + "…";
    }
}
