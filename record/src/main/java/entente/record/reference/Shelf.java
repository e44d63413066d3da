package entente.record.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.HashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import entente.record.paper.FieldKind;
import entente.record.paper.Paper;
import entente.record.paper.PaperKind;
import entente.record.paper.Part;
import entente.record.paper.Passage;
import entente.record.paper.PassageKind;

/**
 * What has to be known of the held papers to look references up: for each text who wrote it to whom, when, under which
 * number. A letter that a telegram carries is a text of its own, and so is found by its own author.
 */
public final class Shelf {
    private static final Pattern OPENING = Pattern.compile("\\b(?:from|President\u2019s|"
        + "President's) ?(\\w+)? to (\\w+)|(President)['\u2019]s (?:reply|letter|message)");
    private static final Pattern TITLED = Pattern.compile(
        "(President|Chairman|Premier|Secretary of State|Prime Minister|Ambassador|Foreign Minister) ([A-Z][a-z]+)\\b");

    /** One text that can be cited. */
    record Text(
            String paper, Part.Role role, int number, PaperKind kind, String author, String hearer,
            Optional<LocalDate> date, String series, String serial, String file, int document, boolean held) {}

    final List<Text> texts = new ArrayList<>();
    final Map<String, Paper> papers = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();

    /** Takes a paper in. */
    public void add(Paper paper) {
        papers.put(paper.id(), paper);
        boolean held = paper.passages().stream().anyMatch(p -> p.kind() == PassageKind.PARAGRAPH);
        titles(paper);
        for (Part part : paper.parts()) {
            texts.add(switch (part.role()) {
                case OWN -> own(paper, held);
                case ENCLOSED -> enclosed(paper, part);
                case BEHIND -> own(paper, held);
            });
        }
    }

    private void titles(Paper paper) {
        paper.passages().stream().filter(p -> p.kind() == PassageKind.HEADING).map(Passage::text).findFirst()
            .ifPresent(h -> {
            Matcher titled = TITLED.matcher(h);
            while (titled.find()) {
                titles.putIfAbsent(titled.group(1), titled.group(2));
            }
        });
    }

    /** The name behind "the President" or "Pres", as the headings of the held papers give it; else the word itself. */
    String name(String word) {
        String plain = word.replaceAll("['\u2019]s?$", "").replaceFirst("^Pres$", "President").strip();
        return titles.getOrDefault(plain, plain);
    }

    private static Text own(Paper paper, boolean held) {
        return text(paper, Part.Role.OWN, 0, paper.kind(), paper.value(FieldKind.FROM), paper.value(FieldKind.TO),
            held);
    }

    private Text enclosed(Paper paper, Part part) {
        String author = last(signed(paper, part));
        String hearer = "";
        Matcher opening = OPENING.matcher(introduction(paper, part));
        if (opening.find()) {
            String from = opening.group(1) == null ? opening.group(3) : opening.group(1);
            author = author.isEmpty() && from != null ? name(from) : author;
            hearer = opening.group(2) == null ? "" : opening.group(2);
        }
        return text(paper, Part.Role.ENCLOSED, part.number(), PaperKind.LETTER, author, hearer, true);
    }

    private static String signed(Paper paper, Part part) {
        return paper.passages().stream()
            .filter(p -> p.kind() == PassageKind.SIGNATURE && p.address().role() == part.role()
                && p.address().text() == part.number())
            .map(p -> p.text().replaceAll("/s/|[\"\u201D]", "").strip()).findFirst().orElse("");
    }

    /** What the carrier says right before the text begins. */
    private static String introduction(Paper paper, Part part) {
        int from = part.ranges().isEmpty() ? 0 : part.ranges().getFirst().from();
        return paper.passages().stream()
            .filter(p -> p.address().role() == Part.Role.OWN && p.kind() == PassageKind.PARAGRAPH
            && p.whole().from() < from)
            .map(Passage::text).reduce((first, second) -> second).orElse(part.opening());
    }

    private static Text text(
            Paper paper, Part.Role role, int number, PaperKind kind, String author, String hearer, boolean held) {
        String document = paper.value(FieldKind.DOCUMENT);
        int at = document.matches("\\d{1,6}") ? Integer.parseInt(document) : 0;
        return new Text(paper.id(), role, number, kind, author, hearer, paper.date(), paper.value(FieldKind.SERIES),
            paper.value(FieldKind.NUMBER), paper.file(), at, held);
    }

    static String last(String name) {
        String plain = name.strip();
        return plain.substring(plain.lastIndexOf(' ') + 1);
    }

    static boolean sameName(String a, String b) {
        String one = last(a).toLowerCase(Locale.ROOT);
        return !one.isEmpty() && one.equals(last(b).toLowerCase(Locale.ROOT));
    }
}
