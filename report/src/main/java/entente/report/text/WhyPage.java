package entente.report.text;

import entente.evidence.Basis;
import entente.evidence.Claim;
import entente.evidence.Span;
import entente.language.model.Citation;
import entente.language.model.Place;
import entente.language.model.WordsOf;
import entente.report.Days;
import entente.standing.Derivation;
import entente.standing.ask.Needed;
import entente.standing.ask.Position;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Why something stands where it does: the derivation as a tree, down to claims and cited words. */
final class WhyPage {

    private final Writing w;
    private final ZoneId zone;
    private final Set<Derivation> shown = new HashSet<>();
    private final Set<String> told = new HashSet<>();
    private final Function<Citation, Optional<String>> quotes;
    private final Set<String> quoted = new HashSet<>();

    WhyPage(Writing writing, Function<Citation, Optional<String>> quotes) {
        w = writing;
        this.quotes = quotes;
        zone = writing.answer().text().zone();
    }

    String write(Position position, List<Needed> missing) {
        w.top();
        w.page().gap().indented(0, w.named(position));
        w.page().indented(2, w.sentences().of(position));
        if (position.place().line() > 0) {
            w.page().labelled(2, "text", 7, w.line(position.place()));
        }
        if (!position.cites().isEmpty()) {
            w.page().labelled(2, "cites", 7, w.citations(position.cites()));
            position.cites().forEach(cited -> quote(cited, " ".repeat(9)));
        }
        missing(missing);
        w.page().heading("Because");
        tree(position.why(), new Shown(Optional.of(position.place()), position.cites()), "", "");
        return w.page().toString();
    }

    private void missing(List<Needed> missing) {
        if (missing.isEmpty()) {
            return;
        }
        w.page().heading("Missing, on the shortest way");
        for (int i = 0; i < missing.size(); i++) {
            w.page().under(" ".repeat(i < 9 ? 2 : 1) + (i + 1) + ". ", " ".repeat(5),
                    w.sentences().of(missing.get(i).step()));
            String asked = w.line(missing.get(i).step().asked());
            if (!asked.isEmpty()) {
                w.page().labelled(5, "asked", 8, faint(asked));
            }
            w.effect(missing.get(i).effect(), 5, 8);
        }
    }

    /** The line and the words that stand above: what hangs below does not say them again. */
    private record Shown(Optional<Place> line, List<Citation> cites) {

        boolean says(Place place) {
            return line.filter(shown -> shown.line() == place.line()).isPresent();
        }
    }

    /**
     * One step and what it follows from.
     *
     * @param above what the step that it hangs under rests on
     * @param lead what stands before its first line
     * @param under what stands before its other lines and what hangs below it
     */
    private void tree(Derivation why, Shown above, String lead, String under) {
        String rule = why.rule().isEmpty() ? "" : " " + faint("[" + why.rule() + "]");
        boolean again = !shown.add(why) && !why.because().isEmpty();
        w.page().under(lead, under + (why.because().isEmpty() || again ? "" : "│ "),
                w.sentences().of(why.conclusion()) + rule + (again ? " " + faint("(as shown above)") : ""));
        if (again) {
            return;
        }
        words(why, above, under + (why.because().isEmpty() ? "  " : "│ "));
        var here = new Shown(why.words().or(above::line), why.cites().isEmpty() ? above.cites() : why.cites());
        for (int i = 0; i < why.because().size(); i++) {
            boolean last = i == why.because().size() - 1;
            tree(why.because().get(i), here, under + (last ? "└ " : "├ "), under + (last ? "  " : "│ "));
        }
    }

    /** The line, the words of the record, the search and the claims that one step rests on. */
    private void words(Derivation why, Shown above, String lead) {
        why.words().filter(place -> place.line() > 0 && !above.says(place))
                .ifPresent(place -> w.page().under(lead, lead + "  ", faint(w.line(place))));
        if (!why.cites().isEmpty() && !why.cites().equals(above.cites())) {
            w.page().under(lead, lead + "  ", faint("cites " + w.citations(why.cites())));
            why.cites().forEach(cited -> quote(cited, lead + "  "));
        }
        why.searched().forEach(searched -> w.page().under(lead, lead + "  ", faint("searched "
                + window(searched.between()) + " for: " + searched.what()
                + (why.claims().isEmpty() ? "; nothing found" : "; no more found"))));
        why.claims().forEach(used -> claim(used, lead));
    }

    /** The words themselves, the first time that they are cited. */
    private void quote(Citation cited, String lead) {
        String name = WordsOf.citation(cited);
        if (!cited.document().isEmpty() && quoted.add(name)) {
            quotes.apply(cited).ifPresent(words -> w.page().under(lead, lead + "  ", faint(name + ":") + " " + words));
        }
    }

    private String faint(String words) {
        return w.ink(Ink.FAINT, words);
    }

    private String window(Span span) {
        var first = span.first().atZone(zone).toLocalDate();
        var last = span.last().atZone(zone).toLocalDate();
        return first.equals(last) ? "on " + Days.day(first) : "from " + Days.between(first, last);
    }

    private void claim(Derivation.Used used, String under) {
        Claim claim = used.claim();
        boolean again = !told.add(claim.id());
        String name = claim.supposed() ? "" : "claim " + w.ink(Ink.BOLD, claim.id()) + " ";
        w.page().under(under + "• ", under + "  ", name + part(used.part())
                + (again ? faint("(above)") : w.sentences().of(claim)));
        if (!again && !claim.supposed()) {
            w.page().under(under + "  ", under + "  ", faint("reported "
                    + Days.span(claim.reported(), zone) + "; " + source(claim)));
            quote(new Citation(claim.document(), claim.passage(), Place.NOWHERE), under + "  ");
            if (!claim.gloss().isEmpty()) {
                w.page().under(under + "  ", under + "  ", faint("in our words: " + claim.gloss()));
            }
        }
    }

    private static String part(Derivation.Used.Part part) {
        return switch (part) {
            case SUPPORTS -> "supports it: ";
            case DENIES -> "denies it: ";
            case DECLARES -> "declares it: ";
            case VERIFIES -> "verifies it: ";
        };
    }

    private String source(Claim claim) {
        if (claim.basis() == Basis.ASSUMED && claim.document().isEmpty()) {
            return "assumed, no paper says so";
        }
        String title = w.sentences().document(claim.document());
        return title + (claim.passage().isEmpty() ? "" : ", " + claim.passage())
                + (claim.basis() == Basis.ASSUMED ? " (assumed)" : "")
                + (claim.seen().isEmpty() ? ""
                        : "; held by " + String.join(", ", new TreeSet<>(claim.seen())));
    }
}
