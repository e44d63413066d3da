package entente.record.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import entente.record.paper.Mark;

/** A line that holds nothing but the number of a page. */
final class PageLines {
    private static final Pattern BRACKET = Pattern.compile("^\\[(?:Facsimile |Typeset |)Page \\d{1,5}\\]$");
    private static final Pattern NUMBER = Pattern.compile("^[-\u2013\u2014]\\s*(\\d{1,4})\\s*[-\u2013\u2014]?$");
    private static final Pattern WORD = Pattern.compile(
        "^(?i:page)\\s+(\\d{1,4})(?:\\s*(?i:of)\\s*(?:\\d{1,4}|.{1,80}))?$");

    private PageLines() {
    }

    /** Whether the group is such a line; it is marked then, unless its bracket has been already. */
    static boolean is(Sheet sheet, Group group) {
        if (!group.single()) {
            return false;
        }
        String text = group.first().text();
        if (BRACKET.matcher(text).matches()) {
            return true;
        }
        for (Pattern pattern : new Pattern[] {NUMBER, WORD}) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                sheet.add(new Mark.PageMark(group.range(), "", matcher.group(1)));
                return true;
            }
        }
        return false;
    }
}
