package entente.record.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import entente.record.paper.FieldKind;
import entente.record.paper.Sureness;

/** "SUBJECT" and "PARTICIPANTS" with what is listed under them. */
final class ListHeads {
    private static final Pattern HEAD = Pattern.compile(
        "^(SUBJECTS?|Subjects?|PARTICIPANTS?|Participants?|PRESENT|Present|ATTENDING|ATTENDEES|OTHERS? PRESENT|"
            + "ALSO PRESENT)\\b:?\\s*(.*)$");

    private ListHeads() {
    }

    static void read(Sheet sheet, Block block) {
        FieldKind open = null;
        for (Line line : lines(sheet, block)) {
            Matcher head = HEAD.matcher(line.text());
            String value = line.text();
            if (head.matches()) {
                open = head.group(1).toUpperCase(java.util.Locale.ROOT).startsWith("SUBJECT") ? FieldKind.SUBJECT
                    : FieldKind.PARTICIPANT;
                value = head.group(2);
            }
            if (open != null) {
                sheet.add(open, value, line.range(), Sureness.CERTAIN, "listed under its head");
            }
        }
    }

    private static List<Line> lines(Sheet sheet, Block block) {
        return Line.of(sheet.written, block.whole());
    }
}
