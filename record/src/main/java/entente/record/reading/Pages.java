package entente.record.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import entente.record.paper.Mark;

/** Which page a place of a paper is on. The pages of the paper itself go before those of whoever printed it again. */
public final class Pages {
    private static final List<String> SERIES = List.of("", "facsimile", "typeset", "sheet");

    private final List<Mark.PageMark> marks;

    public Pages(List<Mark> all) {
        List<Mark.PageMark> pages = all.stream().filter(m -> m instanceof Mark.PageMark).map(m -> (Mark.PageMark) m)
            .sorted(Comparator.comparing(mark -> mark.where().from())).toList();
        List<Mark.PageMark> chosen = List.of();
        for (String series : SERIES) {
            List<Mark.PageMark> of = pages.stream().filter(mark -> mark.series().equals(series)).toList();
            chosen = chosen.isEmpty() ? of : chosen;
        }
        marks = counted(chosen, all);
    }

    /** A catchword tells that a page ends, not its number: that is one more than the last. */
    private static List<Mark.PageMark> counted(List<Mark.PageMark> marks, List<Mark> all) {
        List<Mark.PageMark> counted = new ArrayList<>();
        int last = 1;
        for (Mark.PageMark mark : marks) {
            String page = mark.page().equals("next") ? String.valueOf(last + 1) : mark.page();
            last = page.matches("\\d{1,6}") ? Integer.parseInt(page) : last + 1;
            counted.add(new Mark.PageMark(mark.where(), mark.series(), page));
        }
        // Behind missing pages nobody knows the page.
        all.stream().filter(m -> m instanceof Mark.MissingPages).findFirst().ifPresent(m ->
            counted.add(new Mark.PageMark(m.where(), "", "")));
        counted.sort(Comparator.comparing(mark -> mark.where().from()));
        return counted;
    }

    /** The page of that place; empty where the paper has no pages. */
    public String at(int place) {
        String page = "";
        for (Mark.PageMark mark : marks) {
            if (mark.where().from() > place) {
                return page.isEmpty() ? first() : page;
            }
            page = mark.page();
        }
        return page;
    }

    private String first() {
        String next = marks.getFirst().page();
        return next.equals("2") ? "1" : "";
    }
}
