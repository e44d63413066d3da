package entente.record.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import entente.record.paper.Paper;
import entente.record.paper.Passage;
import entente.record.paper.PassageKind;
import entente.record.reading.Pages;
import entente.record.reading.Sentences;

/** Finds a place among the passages of one paper: page, then paragraph or item, then sentence. */
final class Look {
    private static final Pattern LAST_NUMBER = Pattern.compile("^(.*?)(\\d{1,3}|[a-z])(\\)?)$");

    private final Paper paper;
    private final Locator place;
    private final List<Passage> texts;

    Look(Paper paper, Locator place, List<Passage> texts) {
        this.paper = paper;
        this.place = place;
        this.texts = texts;
    }

    Verdict found() {
        List<Passage> onPage = place.fromPage().isEmpty() ? texts : onPages();
        if (onPage.isEmpty()) {
            return nowhere("the paper has no page " + place.fromPage());
        }
        if (!place.item().isEmpty()) {
            return items(onPage);
        }
        if (place.numbered() > 0) {
            return numbered(onPage);
        }
        List<Passage> paragraphs = onPage.stream().filter(p -> p.kind() == PassageKind.PARAGRAPH).toList();
        if (place.paragraph() != 0) {
            return paragraph(paragraphs);
        }
        return place.sentence() == 0 ? new Verdict.Found(paper.id(), paragraphs)
            : paragraphs.size() == 1 ? sentence(paragraphs.getFirst()) : nowhere("a sentence of which paragraph?");
    }

    private Verdict nowhere(String why) {
        return new Verdict.Nowhere(paper.id(), why);
    }

    /** Passages that begin on one of the pages, or run over onto it. */
    private List<Passage> onPages() {
        Pages pages = new Pages(paper.marks());
        Predicate<Passage> on = p -> between(p.page())
            || p.ranges().stream().anyMatch(r -> between(pages.at(Math.max(r.from(), r.to() - 1))));
        return texts.stream().filter(on).toList();
    }

    private boolean between(String page) {
        if (page.equals(place.fromPage()) || page.equals(place.toPage())) {
            return true;
        }
        boolean numbers = page.matches("\\d{1,6}") && place.fromPage().matches("\\d{1,6}")
            && place.toPage().matches("\\d{1,6}");
        return numbers && Integer.parseInt(page) >= Integer.parseInt(place.fromPage())
            && Integer.parseInt(page) <= Integer.parseInt(place.toPage());
    }

    private Verdict paragraph(List<Passage> paragraphs) {
        List<Passage> counted = place.fromPage().isEmpty() ? paragraphs
            : paragraphs.stream().filter(p -> between(p.page())).toList();
        List<Passage> fits = new ArrayList<>();
        if (place.paragraph() < 0) {
            fits.addAll(counted.subList(Math.max(0, counted.size() - 1), counted.size()));
        } else if (place.fromPage().isEmpty()) {
            counted.stream().filter(p -> p.address().paragraph() == place.paragraph()).forEach(fits::add);
        } else if (place.paragraph() <= counted.size()) {
            fits.add(counted.get(place.paragraph() - 1));
        }
        return one(fits, "paragraph " + place.paragraph());
    }

    private Verdict items(List<Passage> onPage) {
        if (!place.toItem().isEmpty()) {
            return several(onPage);
        }
        return one(item(onPage, place.item()), "item " + place.item());
    }

    /** Those that begin on the page go before those that only run over onto it. */
    private List<Passage> item(List<Passage> onPage, String path) {
        List<Passage> fits = onPage.stream()
            .filter(p -> p.address().item().equals(path))
            .filter(p -> place.run() == 0 || p.address().run() == place.run())
            .filter(p -> place.paragraph() <= 0 || p.address().paragraph() == place.paragraph())
            .toList();
        List<Passage> begin = fits.stream().filter(p -> place.fromPage().isEmpty() || between(p.page())).toList();
        return begin.isEmpty() ? fits : begin;
    }

    private Verdict several(List<Passage> onPage) {
        List<Passage> all = new ArrayList<>();
        for (String path : paths(place.item(), place.toItem())) {
            List<Passage> fits = item(onPage, path);
            if (fits.size() != 1) {
                return one(fits, "item " + path);
            }
            all.addAll(fits);
        }
        return all.isEmpty() ? nowhere("no items " + place.item() + " to " + place.toItem())
            : new Verdict.Found(paper.id(), all);
    }

    /** "1" to "4", "2(a)" to "2(c)". */
    private static List<String> paths(String from, String to) {
        Matcher first = LAST_NUMBER.matcher(from);
        Matcher last = LAST_NUMBER.matcher(to);
        List<String> paths = new ArrayList<>();
        if (first.matches() && last.matches()) {
            boolean digits = Character.isDigit(first.group(2).charAt(0)) && Character.isDigit(last.group(2).charAt(0));
            int a = digits ? Integer.parseInt(first.group(2)) : first.group(2).charAt(0);
            int b = digits ? Integer.parseInt(last.group(2)) : last.group(2).charAt(0);
            for (int i = a; i <= b; i++) {
                paths.add(first.group(1) + (digits ? String.valueOf(i) : String.valueOf((char) i)) + first.group(3));
            }
        }
        return paths;
    }

    private Verdict numbered(List<Passage> onPage) {
        List<Passage> all = onPage.stream()
            .filter(p -> p.kind() == PassageKind.PARAGRAPH && !p.address().item().isEmpty()).toList();
        return all.size() == place.numbered() ? new Verdict.Found(paper.id(), all)
            : nowhere("it has " + all.size() + " numbered paragraphs, not " + place.numbered());
    }

    private Verdict one(List<Passage> fits, String what) {
        if (fits.isEmpty()) {
            return nowhere("it has no " + what + (place.fromPage().isEmpty() ? "" : " on page " + place.fromPage()));
        }
        if (fits.size() > 1) {
            return new Verdict.Several(paper.id(), fits, fits.size() + " places are " + what);
        }
        return sentence(fits.getFirst());
    }

    private Verdict sentence(Passage passage) {
        if (place.sentence() == 0) {
            return new Verdict.Found(paper.id(), List.of(passage));
        }
        List<Passage> sentences = Sentences.of(paper, passage);
        int at = place.sentence() < 0 ? sentences.size() : place.sentence();
        return at > sentences.size() ? nowhere("it has only " + sentences.size() + " sentences there")
            : new Verdict.Found(paper.id(), List.of(sentences.get(at - 1)));
    }
}
