package entente.record.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import entente.record.paper.Mark;
import entente.record.paper.Range;

/**
 * Blocks of a paper as it lay on a desk: forms, stamps, ticks and letters around the text, sentences broken by the
 * end of a page. What is neither text nor a known label is kept as noise, so that somebody can look.
 */
final class RawLines {
    private static final Pattern CATCHWORD = Pattern.compile("^/\\s?([\\p{L}'\u2019-]+)\\.?$");
    private static final Pattern STAMP = Pattern.compile(
        "^(?:DECLAS|Declassif|Authority:|AUTHORITY|By:|BY:|NARS|NARA|REPRODUCTION FROM|SANITIZED|RECEIVED|"
            + "Received \\d|COPY NO|"
            + "This copy|PASS$|PASS |E\\.O\\. ?1[12]\\d{3}|EXEMPT|GROUP \\d|Excluded from automatic).*");
    private static final Pattern INSERTED = Pattern.compile("(?<=[a-z])/(?=[a-z])");
    private static final int LEAST_INSERTED = 3;

    private final Sheet sheet;
    private final List<Group> groups;
    private final List<Block> text = new ArrayList<>();
    private String expected = "";

    private RawLines(Sheet sheet, List<Line> lines) {
        this.sheet = sheet;
        this.groups = split(Group.of(lines));
    }

    static void into(Sheet sheet, List<Line> lines) {
        RawLines raw = new RawLines(sheet, lines);
        CableHead head = new CableHead(sheet);
        int signed = raw.signature();
        for (int i = 0; i < raw.groups.size(); i++) {
            raw.place(raw.groups.get(i), i, signed, head);
        }
        head.done();
    }

    /** Each numbered or bulleted line of a group is a group of its own. */
    private static List<Group> split(List<Group> groups) {
        List<Group> all = new ArrayList<>();
        for (Group group : groups) {
            List<Line> open = new ArrayList<>();
            for (Line line : group.lines()) {
                if (!open.isEmpty() && Shapes.signed(line.text()) && Shapes.words(line.text()) > 2) {
                    all.add(new Group(open));
                    open.clear();
                }
                open.add(line);
            }
            all.add(new Group(open));
        }
        return all;
    }

    private int signature() {
        for (int i = groups.size() - 1; i > 0 && i > groups.size() - 4; i--) {
            String words = groups.get(i).text();
            if (Signatures.looksLikeOne(words) && Shapes.words(words) <= 4 && !Markings.only(words)
                && !STAMP.matcher(words).matches()) {
                return i;
            }
        }
        return -1;
    }

    private void place(Group group, int index, int signed, CableHead head) {
        String words = group.text();
        Matcher catchword = CATCHWORD.matcher(words);
        if (PageLines.is(sheet, group)) {
            return;
        }
        if (catchword.matches()) {
            sheet.add(new Mark.Catchword(group.range(), catchword.group(1)));
            sheet.add(new Mark.PageMark(new Range(group.range().to(), group.range().to()), "", "next"));
            expected = catchword.group(1);
        } else if (STAMP.matcher(words).matches()) {
            sheet.add(new Mark.Stamp(group.range(), words));
            ReleaseStamps.read(sheet, group);
        } else if (Markings.only(words) || Markings.leads(words)) {
            head.marking(group);
        } else if (!CableHead.form(group) && isText(words)) {
            head.ends();
            text(group);
        } else if (Openings.closes(words)) {
            sheet.add(Block.of(Block.Sort.CLOSING, group.range()));
        } else if (index != signed && head.takes(group)) {
            sheet.add(Block.of(Block.Sort.PARTICULARS, group.range()));
        } else {
            rest(group, index, signed);
        }
    }

    private boolean isText(String words) {
        if (CableHead.labelled(words)) {
            return false;
        }
        boolean goesOn = !text.isEmpty() && Shapes.startsLow(words) && Shapes.open(last()) && Shapes.words(words) >= 3;
        return Shapes.sentence(words)
            || Shapes.signed(words) && Shapes.words(words) >= 3 
            || goesOn;
    }

    private String last() {
        return sheet.text(text.getLast());
    }

    private void text(Group group) {
        Range range = inserted(group);
        String words = sheet.written.words(range);
        boolean announced = !expected.isEmpty() && words.startsWith(expected);
        expected = "";
        if (!text.isEmpty() && !Shapes.signed(words) && Shapes.open(last())
            && (announced || Shapes.startsLow(words))) {
            carryOn(range);
            return;
        }
        if (!text.isEmpty() && Shapes.startsLow(words) && !Shapes.signed(words)) {
            sheet.add(new Mark.MissingPages(new Range(range.from(), range.from()),
                "begins in the middle of a sentence, and what stands before is complete"));
        }
        Block block = Block.of(Block.Sort.TEXT, range);
        text.add(block);
        sheet.add(block);
    }

    /** The sentence goes on here: one paragraph in two places. */
    private void carryOn(Range range) {
        Block open = text.removeLast();
        List<Range> both = new ArrayList<>(open.ranges());
        both.add(range);
        Block longer = new Block(open.sort(), both, open.sure());
        sheet.blocks.set(sheet.blocks.indexOf(open), longer);
        text.add(longer);
    }

    /**
     * A short line over a line in which a stroke joins two words was written in later, and belongs at the stroke. The
     * range returned is that of the line below.
     */
    private Range inserted(Group group) {
        if (group.lines().size() < 2) {
            return group.range();
        }
        Line above = group.first();
        Line below = group.lines().get(1);
        Matcher stroke = INSERTED.matcher(below.text());
        boolean low = Shapes.startsLow(above.text()) && Shapes.words(above.text()) >= LEAST_INSERTED
            && above.text().length() < 90;
        boolean fresh = text.isEmpty() || !Shapes.open(last());
        if (!low || !fresh || !stroke.find() || !Character.isUpperCase(below.text().codePointAt(0))) {
            return group.range();
        }
        sheet.add(new Mark.Insertion(above.range(), below.from() + stroke.start(), above.text()));
        return new Range(below.from(), group.range().to());
    }

    private void rest(Group group, int index, int signed) {
        String words = group.text();
        if (index == signed) {
            sheet.add(Block.of(Block.Sort.SIGNATURE, group.range()));
        } else if (Openings.opens(words)) {
            sheet.add(Block.of(Block.Sort.OPENING, group.range()));
        } else if (Openings.salutation(words)) {
            sheet.add(Block.of(Block.Sort.SALUTATION, group.range()));
        } else if (isHeading(index, words)) {
            sheet.add(Block.of(Block.Sort.HEADING, group.range()));
        } else {
            sheet.add(new Mark.Noise(group.range(), words));
        }
    }

    /** A title stands right before running words, has no numbers in it, and more than one word. */
    private boolean isHeading(int index, String words) {
        boolean before = index + 1 < groups.size() && isText(groups.get(index + 1).text());
        return before && Shapes.title(words) && !Shapes.digits(words) && Shapes.words(words) >= 2
            && words.chars().filter(Character::isLetter).count() > words.length() * 0.7;
    }
}
