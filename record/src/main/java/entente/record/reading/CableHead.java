package entente.record.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import entente.record.paper.FieldKind;
import entente.record.paper.Mark;
import entente.record.paper.PaperKind;
import entente.record.paper.Range;
import entente.record.paper.Sureness;

/** The labels of a form: what stands around the text of a cable or a memorandum and says what it is. */
final class CableHead {
    private static final Pattern FORM = Pattern.compile("\\b(OUTGOING|INCOMING) TELEGRAM\\b\\s*(.*)");
    private static final Pattern LABEL = Pattern.compile(
        "^(ACTION|INFO(?:RMATION)?|ATTACHMENTS?|Attachments?|ENCLOSURES?|Enclosures?|TO|FROM|SUBJECT|SUBJ|FOR|DATE|"
            + "NO|REF|Action|To|From|Subject|Date|No|"
            + "Re)\\b\\s*(?:[:.]|(?<=FOR))\\s*(.+)$");
    private static final Pattern SERIAL = Pattern.compile("^(.*?)[,\\s-]*(?:\\b([A-Z]{4,12})\\b)?\\s*(?:NO\\.? "
        + "?)?(\\d{1,5})$");
    private static final Pattern STAMPED = Pattern.compile(
        "^(" + Datelines.MONTH + ") (\\d{1,2}) (\\d{1,2}) (\\d{2}) ([AP])M ['\u2019](\\d{2})$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GROUP = Pattern.compile(
        "\\b(?:([ZOPRY])\\s+)?(\\d{2})(\\d{2})(\\d{2})\\s?([A-Z])\\s+(" + Datelines.MONTH + ")\\s+(\\d{2,4})\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DRAFTED = Pattern.compile("^(?:Drafted by|DRAFTED BY|Drafting officer|"
        + "DRAFTER)\\b:?\\s*(.*)$");
    private static final Pattern APPROVED = Pattern.compile(
        "^(?:Telegraphic transmission and ?)?(?:(?:circulation|classification) )?(?:[Aa]pproved|APPROVED)(?: by|"
            + " BY)?:?\\s*(.*)$");
    private static final Pattern CLEARED = Pattern.compile("^(?:Clearances?|CLEARANCES?|Circulation|"
        + "Cleared by)\\b:?\\s*(.*)$");
    private static final Pattern NUMERIC_DAY = Pattern.compile("^(\\d{1,2})/(\\d{1,2})/(\\d{2,4})$");
    private static final Pattern OFFICER = Pattern.compile("^(?:[A-Z][A-Z/]{0,8} ?[-\u2013] ?)?(?:Mr\\. "
        + ")?[A-Z][\\w.]*(?: [A-Z][\\w.]*)*(?:/[a-z]{2,3})?$");
    private static final List<String> PRECEDENCE_LETTERS = List.of("Z:Flash", "O:Immediate", "P:Priority", "R:Routine");

    private final Sheet sheet;
    private FieldKind awaited;

    CableHead(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Several labels under each other are a form, however many words stand behind them. */
    static boolean form(Group group) {
        long labels = group.lines().stream().filter(line -> labelled(line.text()) || GROUP
            .matcher(line.text()).find()).count();
        return labels >= 2 && labels * 2 >= group.lines().size();
    }

    static boolean labelled(String words) {
        return LABEL.matcher(words).matches() || STAMPED.matcher(words).matches() || DRAFTED.matcher(words).matches()
            || APPROVED.matcher(words).matches() || CLEARED.matcher(words).matches();
    }

    /** A line of markings: what is struck out is a mark that was cancelled, and still says what the paper was. */
    void marking(Group group) {
        ends();
        group.lines().forEach(this::markings);
        sheet.add(Block.of(Block.Sort.PARTICULARS, group.range()));
    }

    private boolean markings(Line line) {
        for (String piece : Markings.pieces(line.text().replace("~~", ";"))) {
            int at = line.from() + line.text().indexOf(piece.strip());
            piece(line, piece.strip(), sheet.marks.stream()
                .anyMatch(m -> m instanceof Mark.CancelledMarking && m.where().contains(at)));
        }
        return true;
    }

    private void piece(Line line, String piece, boolean cancelled) {
        boolean behind = sheet.marks.stream().anyMatch(m -> m instanceof Mark.MissingPages);
        String rule = (cancelled ? "marking, since cancelled" : "marking") + (behind ? ", on what lies behind" : "");
        Optional<String> close = Markings.closeClassification(piece);
        if (Markings.classification(piece).isPresent()) {
            sheet.add(FieldKind.CLASSIFICATION, Markings.classification(piece).get(), line.range(),
                Sureness.CERTAIN, rule);
        } else if (close.isPresent()) {
            sheet.add(FieldKind.CLASSIFICATION, close.get(), line.range(), Sureness.LIKELY, rule
                + ", a letter misread");
        } else if (Markings.precedence(piece).isPresent()) {
            sheet.add(FieldKind.PRECEDENCE, Markings.precedence(piece).get(), line.range(), Sureness.CERTAIN, rule);
        } else if (Markings.caption(piece).isPresent()) {
            sheet.add(FieldKind.CAPTION, Markings.caption(piece).get(), line.range(), Sureness.CERTAIN, rule);
        }
    }

    /** What a label announced does not stand behind text. */
    void ends() {
        awaited = null;
    }

    /** Whether the group is part of the form. Every line is tried; what a label announces may stand on the next one. */
    boolean takes(Group group) {
        boolean any = false;
        for (Line line : group.lines()) {
            any |= line(line);
        }
        return any;
    }

    private boolean line(Line line) {
        String text = clean(line.text());
        return Markings.only(line.text()) && markings(line) || form(line, text) || stamped(line, text)
            || timeGroup(line, text) || drafting(line, text)
            || label(line, text) || awaited(line, text);
    }

    private static String clean(String text) {
        return text.replaceAll("~~[^~]*~~", "").strip();
    }

    private boolean form(Line line, String text) {
        Matcher form = FORM.matcher(text);
        if (!form.find()) {
            return false;
        }
        boolean out = form.group(1).equals("OUTGOING");
        sheet.add(FieldKind.KIND, (out ? PaperKind.TELEGRAM_OUT : PaperKind.TELEGRAM_IN).name(), line.range(),
            Sureness.CERTAIN, "name of the form");
        sheet.add(out ? FieldKind.FROM : FieldKind.TO, form.group(2), line.range(), Sureness.LIKELY,
            "name of the form");
        return true;
    }

    private boolean stamped(Line line, String text) {
        Matcher stamped = STAMPED.matcher(text);
        if (!stamped.matches()) {
            return false;
        }
        Datelines.date(1900 + Integer.parseInt(stamped.group(6)), stamped.group(1), Integer.parseInt(stamped.group(2)))
            .ifPresent(day -> sheet.add(FieldKind.DATE, day.toString(), line.range(), Sureness.CERTAIN, "time stamp"));
        Datelines.time(stamped.group(3) + ":" + stamped.group(4) + " " + stamped.group(5) + "m")
            .ifPresent(time -> sheet.add(FieldKind.TIME, time.toString(), line.range(), Sureness.CERTAIN,
            "time stamp"));
        return true;
    }

    /** "R 231943Z NOV 62": precedence, day, hour, minute, zone, month, year. */
    private boolean timeGroup(Line line, String text) {
        Matcher group = GROUP.matcher(text);
        if (!group.find() || text.length() > 60) {
            return false;
        }
        int year = Integer.parseInt(group.group(7));
        Datelines.date(year > 99 ? year : 1900 + year, group.group(6), Integer.parseInt(group.group(2)))
            .ifPresent(day ->
            sheet.add(FieldKind.DATE, day.toString(), line.range(), Sureness.CERTAIN, "date-time group"));
        Datelines.time(group.group(3) + group.group(4) + " hours").ifPresent(time ->
            sheet.add(FieldKind.TIME, time.toString(), line.range(), Sureness.CERTAIN, "date-time group"));
        sheet.add(FieldKind.ZONE, group.group(5), line.range(), Sureness.CERTAIN, "date-time group");
        String letter = group.group(1) == null ? "" : group.group(1);
        PRECEDENCE_LETTERS.stream().filter(p -> !letter.isEmpty() && p.startsWith(letter)).findFirst().ifPresent(p ->
            sheet.add(FieldKind.PRECEDENCE, p.substring(2), line.range(), Sureness.CERTAIN, "date-time group"));
        return true;
    }

    private boolean drafting(Line line, String text) {
        for (var rule : List.of(new Drafting(DRAFTED, FieldKind.DRAFTER), new Drafting(APPROVED, FieldKind.APPROVAL),
                new Drafting(CLEARED, FieldKind.CLEARANCE))) {
            Matcher matcher = rule.pattern.matcher(text);
            if (matcher.matches()) {
                sheet.add(rule.kind, matcher.group(1), line.range(), Sureness.CERTAIN, "label");
                awaited = rule.kind;
                return true;
            }
        }
        return text.startsWith("Telegraphic transmission");
    }

    private record Drafting(Pattern pattern, FieldKind kind) {}

    private boolean label(Line line, String text) {
        Matcher label = LABEL.matcher(text);
        if (!label.matches()) {
            return false;
        }
        String value = label.group(2).strip();
        switch (label.group(1).toUpperCase(java.util.Locale.ROOT)) {
            case "ACTION" -> action(line, value);
            case "TO" -> sheet.add(FieldKind.TO, value, line.range(), Sureness.CERTAIN, "label");
            case "FROM" -> sheet.add(FieldKind.FROM, value, line.range(), Sureness.CERTAIN, "label");
            case "INFO", "INFORMATION" -> sheet.add(FieldKind.INFORMATION, value, line.range(), Sureness.CERTAIN,
                "label");
            case "SUBJECT", "SUBJ", "RE" -> sheet.add(FieldKind.SUBJECT, value, line.range(), Sureness.CERTAIN,
                "label");
            case "FOR" -> sheet.add(FieldKind.ATTENTION, value, line.range(), Sureness.CERTAIN, "label");
            case "ATTACHMENT", "ATTACHMENTS", "ENCLOSURE", "ENCLOSURES" ->
                sheet.add(FieldKind.ATTACHMENT, value, line.range(), Sureness.CERTAIN, "label");
            case "NO" -> Serials.add(sheet, value, line.range(), Sureness.CERTAIN, "label");
            case "DATE" -> Datelines.firstDay(value).ifPresent(day ->
                sheet.add(FieldKind.DATE, day.toString(), line.range(), Sureness.CERTAIN, "label"));
            default -> { }
        }
        // "Date: 4" is a label with nothing that could be a date: noise.
        return !label.group(1).equalsIgnoreCase("DATE") || Datelines.firstDay(value).isPresent();
    }

    /** "USUN, New York - PRIORITY 1359": to whom, how urgent, which number. */
    private void action(Line line, String value) {
        Matcher serial = SERIAL.matcher(value);
        String to = value;
        if (serial.matches()) {
            String urgent = serial.group(2) == null ? "" : serial.group(2);
            Optional<String> precedence = Markings.precedence(urgent);
            precedence.ifPresent(p -> sheet.add(FieldKind.PRECEDENCE, p, line.range(), Sureness.CERTAIN,
                "label: action"));
            Serials.add(sheet, serial.group(3), line.range(), Sureness.CERTAIN, "label: action");
            to = serial.group(1) + (precedence.isEmpty() ? " " + urgent : "");
        }
        String settled = to.strip().replaceFirst("[,\\s-]+$", "");
        sheet.add(FieldKind.ACTION, settled, line.range(), Sureness.CERTAIN, "label: action");
        sheet.add(FieldKind.TO, settled, line.range(), Sureness.LIKELY, "label: action");
    }

    private boolean awaited(Line line, String text) {
        if (awaited == null || text.isEmpty()) {
            return false;
        }
        Matcher day = NUMERIC_DAY.matcher(text);
        if (day.matches()) {
            ReleaseStamps.day(day).ifPresent(date ->
                sheet.add(FieldKind.DATE, date.toString(), line.range(), Sureness.LIKELY, "date of drafting"));
            return true;
        }
        if (OFFICER.matcher(text).matches() && text.length() < 50) {
            sheet.add(awaited, text, line.range(), Sureness.LIKELY, "under its label");
            return true;
        }
        awaited = null;
        return false;
    }

    /** What the form leaves to be inferred: a titled paper with numbered pages and no form is a memorandum, perhaps. */
    void done() {
        if (!sheet.has(FieldKind.KIND)) {
            sheet.all(Block.Sort.HEADING).stream().findFirst().filter(first -> sheet.blocks.getFirst() == first)
                .ifPresent(title -> {
                    Range where = title.whole();
                    sheet.add(FieldKind.SUBJECT, sheet.text(title), where, Sureness.LIKELY, "title");
                    sheet.add(FieldKind.KIND, PaperKind.MEMORANDUM.name(), where, Sureness.DOUBTFUL,
                        "a titled paper on numbered pages, with no form around it");
                });
        }
    }
}
