package entente.record.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Blocks of a paper as an editor prints it: a numbered heading, a place and date, the text, who signed, footnotes. The
 * blocks stand apart by empty lines; footnotes are set in.
 */
final class EditedLines {
    private static final Pattern FOOTNOTE = Pattern.compile("^(?:\\d{1,3}|\\*|\u2020)\\.?\\s+\\S.*");
    private static final Pattern SOURCE = Pattern.compile("^\\[?(?:\\d{1,3}\\.?\\s+)?\\[?(?:Source: ?).*");
    private static final Pattern SUPPLEMENT_NOTE = Pattern.compile(".*\\b\\d+ pp?\\. .*");
    private static final Pattern LIST_HEAD = Pattern.compile(
        "^(?:SUBJECTS?|PARTICIPANTS?|PRESENT|ATTENDING|ATTENDEES|REFERENCES?|REF|PLACE|OTHERS? PRESENT|ALSO PRESENT|"
            + "Subjects?|Participants?|Present|References?)\\b:?.*");
    private static final int DATELINE_WITHIN = 5;

    private EditedLines() {
    }

    static void into(Sheet sheet, List<Line> lines) {
        List<Group> groups = notesApart(Group.of(lines));
        int notes = firstNote(groups);
        int body = 1;
        sheet.add(Block.of(Block.Sort.TITLE, groups.getFirst().range()));
        int signed = signature(groups, body, notes);
        boolean dated = false;
        for (int i = body; i < groups.size(); i++) {
            Group group = groups.get(i);
            Block.Sort sort = i >= notes ? note(group) : i >= signed ? signedSort(group) : bodySort(group, i, dated);
            dated |= sort == Block.Sort.DATELINE;
            if (!PageLines.is(sheet, group)) {
                sheet.add(Block.of(sort, group.range()));
            }
        }
    }

    /** A note set in under a line that is not stands apart from it, even with no empty line between. */
    private static List<Group> notesApart(List<Group> groups) {
        List<Group> all = new ArrayList<>();
        for (Group group : groups) {
            List<Line> open = new ArrayList<>();
            for (Line line : group.lines()) {
                if (!open.isEmpty() && isNote(line)) {
                    all.add(new Group(open));
                    open.clear();
                }
                open.add(line);
            }
            all.add(new Group(open));
        }
        return all;
    }

    private static Block.Sort bodySort(Group group, int index, boolean dated) {
        String text = group.text();
        if (!dated && index < DATELINE_WITHIN && Datelines.looksLikeOne(text)) {
            return Block.Sort.DATELINE;
        }
        return LIST_HEAD.matcher(group.first().text()).matches() && group.lines().size() > 1
            ? Block.Sort.PARTICULARS : Openings.sort(text);
    }

    /** Footnotes are the last groups, all set in and numbered. */
    private static int firstNote(List<Group> groups) {
        int at = groups.size();
        while (at > 1 && isNote(groups.get(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isNote(Group group) {
        return isNote(group.first());
    }

    private static boolean isNote(Line line) {
        String text = line.text();
        return line.indent() >= 2 && (FOOTNOTE.matcher(text).matches() || SOURCE.matcher(text).matches());
    }

    private static Block.Sort signedSort(Group group) {
        return isSignature(group) ? Block.Sort.SIGNATURE : Block.Sort.CLOSING;
    }

    private static Block.Sort note(Group group) {
        return SOURCE.matcher(group.text()).matches() || SUPPLEMENT_NOTE.matcher(group.text()).matches()
            ? Block.Sort.SOURCE : Block.Sort.FOOTNOTE;
    }

    /** The last groups before the notes, if they are names and nothing else. */
    private static int signature(List<Group> groups, int from, int to) {
        int at = to;
        while (at - 1 > from && (isSignature(groups.get(at - 1)) || Openings.closes(groups.get(at - 1).text()))) {
            at--;
        }
        return at;
    }

    private static boolean isSignature(Group group) {
        return Signatures.looksLikeOne(group.first().text()) && group.lines().size() <= 3;
    }
}
