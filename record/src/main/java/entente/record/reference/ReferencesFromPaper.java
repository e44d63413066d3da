package entente.record.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import entente.record.paper.Paper;
import entente.record.paper.Passage;
import entente.record.paper.Range;

/** Finds the words of a paper that point at other papers, and what they name; nothing is looked up yet. */
public final class ReferencesFromPaper {
    private static final Pattern EDITION = Pattern.compile(
        "(?:(?<volume>(?:[Vv]ol(?:ume|\\.)?s? ?[IVXL]+(?:[-\u2013/][IVXL\\d]+)*(?:, [Pp]art \\d)?|Supplement|"
            + "microfiche supplement),? )"
            + "(?:also )?)?(?:(?:[Ff]ootnotes? \\d{1,2}(?:(?:, | and |, and |[-\u2013])\\d{1,2})*,? (?:to |of )?))?"
            + "\\bDocuments?\\s(?<numbers>\\d{1,4}(?:(?: and (?:Document )?|, and |, |[-\u2013]|"
            + "\u2014)\\d{1,4})*)(?!\\d)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final String SERIES = "(?:Emb|Dep|Dept|DEPT|DEP|EMB|Con|CON|Amcon)(?:cir)?(?:tel|TEL)s?|"
        + "Deptels?|Embtels?|DEPTTEL|Depcirtels?|Secto|Tosec|SECTO|TOSEC|Polto|Topol|"
        + "POLTO|TOPOL|Cahto|Tocah|Cedto|Todel|Delga|Gadel|Usun|USUN|Dulte|Tedul|[Cc]ircular (?:telegram|airgram)|"
        + "[Tt]elegrams?|[Aa]irgrams?|[Dd]espatch(?:es)?";
    private static final Pattern SERIAL = Pattern.compile("\\b(?<series>" + SERIES
        + ")\\s(?:No\\. ?)?(?<number>(?:CA-|A-|G-)?\\d{1,6})(?!\\d|,\\d{3})(?: (?<way>to|"
        + "from) (?:the )?(?<place>[A-Z][\\w]+(?: [A-Z]\\w+)?))?"
        + "(?:,? (?:of |dated )?(?<day>" + Days.DAY + "))?");
    private static final Pattern POSSESSED = Pattern.compile("\\b(?<owner>[Yy]our|[Oo]ur|[Mm]y|"
        + "[A-Z][a-z]+['\u2019]s) (?<number>\\d{3,5})\\b(?!,)");
    private static final Pattern LETTER = Pattern.compile(
        "(?<whose>\\b(?:[A-Z][\\p{L}]+['\u2019]s?|[Yy]our|[Mm]y|[Hh]is|[Oo]ur)\\s)?(?:(?<before>" + Days.DAY + ") )?"
            + "(?:last |latest |first |second |broadcast |recent )?\\b(?<kind>letters?|messages?|communications?|"
            + "notes?|reply|telegram)\\b(?: to (?<hearer>you|[A-Z]\\w+))?(?: dated| of|,)?"
            + "(?: (?<day>" + Days.DAY + "))?");
    private static final Pattern REFTEL = Pattern.compile("\\b(?:[Rr]ef(?:erence)?[ -]?tels?|REFTELS?|"
        + "[Rr]eference telegrams?)\\b(?: (?<which>[A-C])\\b)?");

    private static final Pattern BETWEEN = Pattern.compile(
        "\\b(?<names>[A-Z][a-z]+[-\u2013][A-Z][a-z]+) (?<kind>protocol|understanding|correspondence|agreement|"
            + "exchange|letters)\\b");
    private static final Pattern INSIDE = Pattern.compile("\\b(?:points?|items?) (?:\\(\\w{1,2}\\)|"
        + "\\d{1,2}\\b)(?: (?:to|through) (?:\\(\\w{1,2}\\)|\\d{1,2}\\b))?(?! (?:of|in) )");

    /** Words, and what they name. */
    public record Found(Range where, String words, Cited cited, String sentence) {}

    private final Paper paper;
    private final List<Found> found = new ArrayList<>();
    private String lastVolume = "";

    private ReferencesFromPaper(Paper paper) {
        this.paper = paper;
    }

    public static List<Found> of(Paper paper) {
        ReferencesFromPaper references = new ReferencesFromPaper(paper);
        for (Passage passage : paper.passages()) {
            switch (passage.kind()) {
                case PARAGRAPH, FOOTNOTE, PARTICULARS -> references.in(passage);
                case HEADING, SALUTATION, ITEM, SENTENCE, SIGNATURE -> { }
            }
        }
        references.found.sort(Comparator.comparing(Found::where));
        return references.found;
    }

    private void in(Passage passage) {
        editions(passage);
        serials(passage);
        letters(passage);
        Matcher between = BETWEEN.matcher(passage.text());
        while (between.find()) {
            add(passage, between, new Cited(between.group("kind"), "between", "", "", 0, between.group("names"),
                Optional.empty(), ""));
        }
        Matcher inside = INSIDE.matcher(passage.text());
        while (inside.find()) {
            add(passage, inside, new Cited("", "inside", "", "", 0, "", Optional.empty(), inside.group()));
        }
        Matcher reftel = REFTEL.matcher(passage.text());
        while (reftel.find()) {
            String which = reftel.group("which") == null ? "" : reftel.group("which");
            add(passage, reftel, new Cited("telegram", "reftel", which, "", 0, "", Optional.empty(), ""));
        }
    }

    private void editions(Passage passage) {
        Matcher edition = EDITION.matcher(passage.text());
        while (edition.find()) {
            String volume = edition.group("volume") == null ? before(passage.text(), edition.start())
                : edition.group("volume").strip();
            lastVolume = volume;
            Matcher number = NUMBER.matcher(edition.group("numbers"));
            while (number.find()) {
                add(passage, edition, new Cited("", "", "", volume.replaceFirst(",$", ""),
                    Integer.parseInt(number.group()), "", Optional.empty(), ""));
            }
        }
    }

    /** "Foreign Relations, 1964-1968, vol. I, Document 477", or "(vol. XI, Documents 1 and 5)", with words between. */
    private String before(String text, int at) {
        if (text.substring(Math.max(0, at - 8), at).matches(".*[Ii]bid\\.?,? ?")) {
            return lastVolume;
        }
        String words = text.substring(Math.max(0, at - 60), at);
        Matcher volume = Pattern.compile("[Vv]ol(?:ume|\\.)? ?([IVXL]+)[^.;]{0,25}$").matcher(words);
        return volume.find() ? volume.group(1) : "";
    }

    private void serials(Passage passage) {
        Matcher serial = SERIAL.matcher(passage.text());
        while (serial.find()) {
            String author = serial.group("way") == null ? "" : serial.group("way") + " " + serial.group("place");
            add(passage, serial, new Cited("telegram", serial.group("series"), serial.group("number"), "", 0, author,
                day(serial.group("day")), ""));
        }
        Matcher possessed = POSSESSED.matcher(passage.text());
        while (possessed.find()) {
            add(passage, possessed, new Cited("telegram", "", possessed.group("number"), "", 0,
                possessed.group("owner"), Optional.empty(), ""));
        }
    }

    private void letters(Passage passage) {
        Matcher letter = LETTER.matcher(passage.text());
        while (letter.find()) {
            String day = letter.group("day") == null ? letter.group("before") : letter.group("day");
            if (day == null && letter.group("whose") == null) {
                continue;
            }
            String whose = letter.group("whose") == null ? "" : letter.group("whose").strip();
            add(passage, letter, new Cited(letter.group("kind"), "", "", "", 0, whose, day(day),
                Places.before(passage.text(), letter.start())));
        }
    }

    private Optional<LocalDate> day(String words) {
        return words == null ? Optional.empty() : Days.of(words, paper.date());
    }

    private void add(Passage passage, Matcher matcher, Cited cited) {
        Range where = Places.range(paper, passage, matcher.start(), matcher.end());
        found.add(new Found(where, matcher.group().strip(), cited, Places.sentence(passage.text(), matcher.start())));
    }
}
