package entente.report.html;

import entente.standing.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/** How much is done: in words, and where the whole is known as a bar, in which proved and claimed have two fillings. */
final class ProgressBar {

    private static final double WIDTH = 140;
    private static final double HEIGHT = 8;

    private ProgressBar() {}

    /** With its numbers as the figures of its unit: 12000.00, and not 1200000 of the smallest part. */
    static Html of(Standing.Progress progress, LongFunction<String> figure) {
        Html words = Html.of("span", Words.progress(progress, figure));
        return progress.of() > 0 ? Html.several(words, Html.text(" "), bar(progress)) : words;
    }

    private static Html bar(Standing.Progress progress) {
        List<Html> parts = new ArrayList<>();
        parts.add(Drawn.box(0, 0, WIDTH, HEIGHT, "whole"));
        parts.add(Drawn.box(0, 0, part(progress.claimed(), progress.of()), HEIGHT, "claimed"));
        parts.add(Drawn.box(0, 0, part(progress.proved(), progress.of()), HEIGHT, "proved"));
        return Html.of("svg", parts).css("progress").with("width", Drawn.number(WIDTH))
                .with("height", Drawn.number(HEIGHT)).with("aria-hidden", "true").with("focusable", "false");
    }

    private static double part(long done, long of) {
        return WIDTH * Math.min(done, of) / of;
    }
}
