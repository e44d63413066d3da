package entente.record.tei;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import entente.record.paper.Form;
import entente.record.paper.Mark;
import entente.record.paper.Offsets;
import entente.record.paper.Range;
import entente.record.paper.Remark;
import entente.record.paper.Written;
import entente.record.reading.Block;

/** Builds one document: letters and their places as they come, blocks and labels as elements end. */
final class DocumentSheet {
    private static final Set<String> BLOCKS = Set.of("head", "dateline", "p", "note", "signed", "salute", "item", "row",
        "closer", "opener", "quote", "l", "label", "postscript", "div", "list", "table", "attachment");
    private static final Set<String> FILLED = Set.of("head", "dateline", "p", "note", "signed", "salute", "item", "row",
        "l", "label");

    /** An element that is open. */
    private static final class Open {
        private final String name;
        private final UnaryOperator<String> attributes;
        private final List<Range> ranges = new ArrayList<>();
        private final int from;
        private int piece;
        private Block.Sort sort;

        Open(String name, UnaryOperator<String> attributes, int from) {
            this.name = name;
            this.attributes = attributes;
            this.from = from;
            this.piece = from;
        }
    }

    private final String file;
    private final String number;
    private final int depth;
    private final StringBuilder text = new StringBuilder();
    private final Offsets.Tape tape = new Offsets.Tape();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<TeiDocument.Label> labels = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private boolean titled;

    DocumentSheet(String file, String number, String page, int depth) {
        this.file = file;
        this.number = number;
        this.depth = depth;
        if (!page.isEmpty()) {
            marks.add(new Mark.PageMark(new Range(0, 0), "", page));
        }
    }

    int depth() {
        return depth;
    }

    void letter(char c, int position, int width) {
        text.append(c);
        tape.add(position, width);
    }

    private void gap() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
            tape.add(0, 0);
        }
    }

    void start(String name, UnaryOperator<String> attributes) {
        switch (name) {
            case "pb" -> page(attributes.apply("n"));
            case "lb" -> gap();
            case "cell" -> gap();
            case "gap" -> marks.add(new Mark.Withheld(here(), extent(attributes)));
            case "note" -> note(attributes.apply("n"));
            default -> { }
        }
        if (BLOCKS.contains(name)) {
            interrupt();
            gap();
        }
        // The parser gives attributes only now: what is wanted later is taken along.
        String type = attributes.apply("type");
        String when = attributes.apply("when");
        String target = attributes.apply("target");
        String rend = attributes.apply("rend");
        String n = attributes.apply("n");
        open.push(new Open(name, key -> switch (key) {
            case "type" -> type;
            case "when" -> when;
            case "target" -> target;
            case "rend" -> rend;
            case "n" -> n;
            default -> null;
        }, text.length()));
    }

    private void page(String label) {
        if (label != null) {
            marks.add(new Mark.PageMark(here(), "", label));
        }
    }

    private static String extent(UnaryOperator<String> attributes) {
        String extent = attributes.apply("extent");
        String quantity = attributes.apply("quantity");
        String unit = attributes.apply("unit");
        return extent != null ? extent : quantity == null ? "" : (quantity + " " + (unit == null ? "" : unit)).strip();
    }

    private void note(String sign) {
        if (sign != null && !sign.equals("0")) {
            marks.add(new Mark.FootnoteMark(here(), sign));
        }
    }

    private Range here() {
        return new Range(text.length(), text.length());
    }

    /** A block inside a block: the outer one goes on behind it. */
    private void interrupt() {
        for (Open outer : open) {
            if (text.length() > outer.piece) {
                outer.ranges.add(new Range(outer.piece, text.length()));
                outer.piece = text.length();
            }
        }
    }

    void end(String name) {
        if (open.isEmpty()) {
            return;
        }
        Open element = open.pop();
        Range whole = new Range(element.from, text.length());
        label(element, whole);
        if (name.equals("del")) {
            marks.add(new Mark.StruckOut(whole, text.substring(whole.from(), whole.to())));
        }
        if (!BLOCKS.contains(name)) {
            return;
        }
        if (text.length() > element.piece) {
            element.ranges.add(new Range(element.piece, text.length()));
        }
        gap();
        open.forEach(outer -> outer.piece = text.length());
        if (FILLED.contains(name)) {
            add(element);
        }
    }

    private void label(Open element, Range whole) {
        String type = element.attributes.apply("type");
        String words = text.substring(whole.from(), whole.to()).strip().replaceAll("\\s+", " ");
        boolean name = element.name.equals("persName") || element.name.equals("gloss") || element.name.equals("orgName")
            || element.name.equals("placeName");
        if (name && ("from".equals(type) || "to".equals(type))) {
            labels.add(new TeiDocument.Label(type, words, whole));
        } else if (element.name.equals("persName")) {
            labels.add(new TeiDocument.Label("person", words, whole));
        } else if (element.name.equals("placeName") && inside("dateline")) {
            labels.add(new TeiDocument.Label("place", words, whole));
        } else if (element.name.equals("date") && element.attributes.apply("when") != null && inside("dateline")) {
            labels.add(new TeiDocument.Label("when", element.attributes.apply("when"), whole));
        } else if (element.name.equals("ref") && element.attributes.apply("target") != null) {
            labels.add(new TeiDocument.Label("target", element.attributes.apply("target"), whole));
        }
    }

    private boolean inside(String name) {
        return open.stream().anyMatch(element -> element.name.equals(name));
    }

    private void add(Open element) {
        List<Range> ranges = element.ranges.stream().map(this::trimmed).filter(r -> r.length() > 0).toList();
        if (ranges.isEmpty()) {
            return;
        }
        element.sort = sort(element);
        // What stands in a footnote, or in a list of those present, is part of that block.
        if (element.sort != null && !(inside("note") && !element.name.equals("note"))) {
            blocks.add(new Block(element.sort, ranges, true));
        } else if (element.sort != null) {
            open.stream().filter(outer -> outer.name.equals("note")).findFirst()
                .ifPresent(note -> note.ranges.addAll(ranges));
        }
        if (element.sort == Block.Sort.SIGNATURE) {
            Range whole = new Range(ranges.getFirst().from(), ranges.getLast().to());
            labels.add(new TeiDocument.Label("signed", words(ranges), whole));
        }
    }

    private String words(List<Range> ranges) {
        StringBuilder words = new StringBuilder();
        ranges.forEach(range -> words.append(text, range.from(), range.to()).append(' '));
        return words.toString().replaceAll("\\s+", " ").strip();
    }

    private Range trimmed(Range range) {
        int from = range.from();
        int to = range.to();
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Range(from, to);
    }

    private Block.Sort sort(Open element) {
        String rend = element.attributes.apply("rend");
        return switch (element.name) {
            case "head" -> head();
            case "dateline" -> Block.Sort.DATELINE;
            case "signed" -> Block.Sort.SIGNATURE;
            case "salute" -> Block.Sort.SALUTATION;
            case "note" -> source(element) ? Block.Sort.SOURCE : Block.Sort.FOOTNOTE;
            case "item", "label" -> particulars() ? Block.Sort.PARTICULARS : Block.Sort.TEXT;
            case "p" -> rend != null && rend.startsWith("sectiontitle") ? Block.Sort.HEADING : Block.Sort.TEXT;
            default -> Block.Sort.TEXT;
        };
    }

    private Block.Sort head() {
        if (titled || inside("list") || inside("table")) {
            return particulars() ? Block.Sort.PARTICULARS : inside("attachment") ? Block.Sort.OPENING
                : Block.Sort.HEADING;
        }
        titled = true;
        return Block.Sort.TITLE;
    }

    private boolean particulars() {
        return open.stream().filter(e -> e.name.equals("list")).map(e -> e.attributes.apply("type"))
            .anyMatch(type -> "subject".equals(type) || "participants".equals(type) || "references".equals(type)
                || "to".equals(type) || "from".equals(type));
    }

    private static boolean source(Open note) {
        return "source".equals(note.attributes.apply("type")) || "0".equals(note.attributes.apply("n"));
    }

    void breakOff() {
        while (!open.isEmpty()) {
            end(open.peek().name);
        }
        remarks.add(new Remark(here(), "the file breaks off inside this document"));
    }

    TeiDocument done() {
        String id = file + "#" + number;
        Written written = new Written(text.toString(), tape.done());
        return FromMarkup.of(id, file, Form.TEI, written, new Found(blocks, marks, labels, remarks));
    }

    /** What has been gathered. */
    record Found(List<Block> blocks, List<Mark> marks, List<TeiDocument.Label> labels, List<Remark> remarks) {}
}
