package entente.report.html;

import entente.analysis.Claimed;
import entente.analysis.Event;
import entente.analysis.Run;
import entente.evidence.Claim;
import entente.language.model.Lookup;
import entente.report.Days;
import entente.report.FindingSentences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A run of events from top to bottom: a line of life for each who acts or reports, a dot for each deed, a broken arrow
 * to whoever reports it, and at the foot what has come out.
 */
final class SequenceDrawing {

    private static final double DAY = 92;
    private static final double LIFE = 112;
    private static final double WORDS = 430;
    private static final double LINE = 15;
    private static final double HEAD = 64;
    private static final int ROOM = 64;

    private final FindingSentences say;
    private final Lookup lookup;
    private final List<String> actors;
    private final List<Html> parts = new ArrayList<>();
    private double y = HEAD;

    private SequenceDrawing(Run run, FindingSentences say, Lookup lookup) {
        this.say = say;
        this.lookup = lookup;
        Set<String> all = new LinkedHashSet<>();
        run.events().forEach(event -> {
            all.add(lookup.partyOf(event.claim().by()));
            all.add(lookup.partyOf(event.claim().says()));
        });
        actors = List.copyOf(all);
    }

    static Html.Element of(Run run, FindingSentences say, Lookup lookup) {
        SequenceDrawing drawing = new SequenceDrawing(run, say, lookup);
        run.events().forEach(drawing::event);
        drawing.end(run);
        List<Html> whole = new ArrayList<>(drawing.lives());
        whole.addAll(drawing.parts);
        return Drawn.picture(DAY + drawing.actors.size() * LIFE + WORDS, drawing.y + 8,
                "What happens, from top to bottom; the same stands below in words", whole).css("sequence")
                .with("role", "img");
    }

    private double x(String actor) {
        return DAY + actors.indexOf(lookup.partyOf(actor)) * LIFE + LIFE / 2;
    }

    private double wordsFrom() {
        return DAY + actors.size() * LIFE + 8;
    }

    private List<Html> lives() {
        List<Html> lives = new ArrayList<>();
        for (String actor : actors) {
            lives.add(Drawn.line(x(actor), HEAD - 8, x(actor), y, "life"));
            List<String> name = Wrapped.of(say.named("{" + actor + "}"), 15);
            for (int line = 0; line < name.size(); line++) {
                double at = HEAD - 14 - (name.size() - 1 - line) * LINE;
                lives.add(Drawn.words(x(actor), at, name.get(line), "who").with("text-anchor", "middle"));
            }
        }
        return lives;
    }

    private void event(Event event) {
        Claim claim = event.claim();
        List<String> words = new ArrayList<>(Wrapped.of(say.of(event), ROOM));
        double middle = y + LINE / 2 + 2;
        parts.add(Drawn.words(4, middle + 4, Days.shortDay(event.on()), "day"));
        if (!lookup.partyOf(claim.says()).equals(lookup.partyOf(claim.by()))) {
            arrow(x(claim.by()), x(claim.says()), middle);
        }
        parts.add(Html.of("circle").css("deed").with("cx", Drawn.number(x(claim.by()))).with("cy",
                Drawn.number(middle)).with("r", "5"));
        double line = middle + 4;
        for (String each : words) {
            parts.add(Drawn.words(wordsFrom(), line, each, "said"));
            line += LINE;
        }
        if (!event.note().isEmpty()) {
            parts.add(Drawn.words(wordsFrom(), line, "(" + event.note() + ")", "why"));
            line += LINE;
        }
        y = line + 2;
    }

    private void arrow(double from, double to, double at) {
        double side = Math.signum(to - from);
        parts.add(Drawn.line(from, at, to - side * 6, at, "told"));
        parts.add(Drawn.path("M" + Drawn.number(to - side * 8) + " " + Drawn.number(at - 3.5) + "L"
                + Drawn.number(to - side) + " " + Drawn.number(at) + "L" + Drawn.number(to - side * 8) + " "
                + Drawn.number(at + 3.5) + "z", "tip"));
    }

    private void end(Run run) {
        var byDay = run.claimed().stream().collect(Collectors.groupingBy(Claimed::on, TreeMap::new,
                Collectors.toList()));
        for (Map.Entry<LocalDate, List<Claimed>> day : byDay.entrySet()) {
            double height = day.getValue().size() * LINE + 10;
            parts.add(Drawn.box(DAY, y + 4, actors.size() * LIFE + WORDS - 4, height, "end").with("rx", "3"));
            parts.add(Drawn.words(4, y + 4 + LINE, Days.shortDay(day.getKey()), "day"));
            double line = y + 4 + LINE;
            for (Claimed claimed : day.getValue()) {
                parts.add(Drawn.words(DAY + 10, line, say.of(claimed) + (claimed.reading().isEmpty() ? ""
                        : " (" + FindingSentences.under(claimed.reading()) + ")"), "then"));
                line += LINE;
            }
            y += height + 8;
        }
    }
}
