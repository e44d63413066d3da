package entente.record.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import entente.record.paper.FieldKind;
import entente.record.paper.Range;
import entente.record.paper.Sureness;

/**
 * The editor's note on the source: where the paper lies, how it was classified, who drafted, cleared and approved
 * it.
 */
final class SourceNotes {
    private static final Pattern MARKINGS = Pattern.compile(
        "(?<=[.\\]] |^)((?:Top Secret|Secret|Confidential|Limited Official Use|Official Use Only|Unclassified|"
            + "Restricted|"
            + "No classification marking)(?:[;,/] ?[^.;]{1,60}|; ?\\[[^\\]]{1,60}\\])*)(?:\\.|$)");
    private static final String STOP = "(?=(?:;|,)? ?(?:and )?(?:was |were )?(?:cleared|approved|initialed|revised|"
        + "concurred|sent|signed|transcribed|transmitted|also|who|but)\\b|"
        + ";|\\.(?=\\s[A-Z\\[(]|\\s*\\]?$)| on (?=[A-Z])| in draft| in substance| for | at (?=[A-Z]|\\d)|"
        + " from (?=[a-z])|\\s\\(Ibid)";
    private static final Pattern DRAFTED = Pattern.compile(
        "(?<=[.;\\]] |^)(?:Drafted|Prepared|Dictated)(?:(?:, \\w+)*,? and [a-z ]{3,20})?(?: in \\S+)? by "
            + "(.{2,300}?)" + STOP);
    private static final Pattern APPROVED = Pattern.compile("\\b[Aa]pproved(?: [a-z ]{1,20})? by (.{2,200}?)" + STOP);
    private static final Pattern CLEARED =
        Pattern.compile("\\b[Cc]leared(?: [a-z ]{1,20})? (?:by|with) (.{2,300}?)" + STOP);
    private static final Pattern REPEATED = Pattern.compile("\\b[Rr]epeated to (.{2,300}?)(?=\\.(?:\\s|\\]?$)|;|"
        + " and passed| for )");
    private static final Pattern PAGES = Pattern.compile("(?<=\\. )(\\d{1,3}) pp?\\.(?= )");
    private static final Pattern NAME = Pattern.compile(
        "^(?!Also$|Other)(?:(?:[Vv]an|[Dd]e|[Vv]on|[Dd]er|[Dd]os) )*[A-Z][\\p{L}.'\u2019/&-]*(?: "
            + "(?:[A-Z][\\p{L}.'\u2019/&-]*|de|van|von|of|the))*$");
    private static final Pattern INITIAL = Pattern.compile("\\b[A-Z]\\.$");

    private SourceNotes() {
    }

    static void read(Sheet sheet, Block block) {
        String text = sheet.text(block);
        Range where = block.whole();
        markings(sheet, text, where);
        names(sheet, DRAFTED, FieldKind.DRAFTER, text, where);
        names(sheet, APPROVED, FieldKind.APPROVAL, text, where);
        names(sheet, CLEARED, FieldKind.CLEARANCE, text, where);
        names(sheet, REPEATED, FieldKind.REPEATED_TO, text, where);
        Matcher pages = PAGES.matcher(text);
        if (pages.find()) {
            sheet.add(FieldKind.PAGES, pages.group(1), where, Sureness.LIKELY, "note on the source");
        }
        Matcher source = Pattern.compile("Source: ?([^.]{5,200})").matcher(text);
        if (source.find()) {
            sheet.add(FieldKind.SOURCE, source.group(1), where, Sureness.CERTAIN, "note on the source");
        }
    }

    private static void markings(Sheet sheet, String text, Range where) {
        Matcher found = MARKINGS.matcher(text);
        if (!found.find()) {
            return;
        }
        for (String piece : Markings.pieces(found.group(1))) {
            String rule = "note on the source";
            if (Markings.classification(piece).isPresent()) {
                sheet.add(FieldKind.CLASSIFICATION, Markings.classification(piece).get(), where, Sureness.CERTAIN,
                    rule);
            } else if (Markings.precedence(piece).isPresent()) {
                sheet.add(FieldKind.PRECEDENCE, Markings.precedence(piece).get(), where, Sureness.CERTAIN, rule);
            } else if (!piece.isBlank()) {
                sheet.add(FieldKind.CAPTION, Markings.caption(piece).orElse(piece.strip()), where, Sureness.LIKELY,
                    rule);
            }
        }
    }

    private static void names(Sheet sheet, Pattern pattern, FieldKind kind, String text, Range where) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            for (String name : list(whole(text, found))) {
                sheet.add(kind, name, where, Sureness.CERTAIN, "note on the source");
            }
        }
    }

    /** "U. Alexis Johnson": the point after an initial does not end the list. */
    private static String whole(String text, Matcher found) {
        String names = found.group(1);
        int end = found.end(1);
        while (INITIAL.matcher(names + ".").find() && end + 2 < text.length() && text.charAt(end) == '.') {
            Matcher more = Pattern.compile("^\\.(.{2,200}?)" + STOP).matcher(text.substring(end));
            if (!more.find()) {
                return names;
            }
            names = names + "." + more.group(1);
            end += more.end(1);
        }
        return names;
    }

    static List<String> list(String names) {
        List<String> found = new ArrayList<>();
        String plain = names.replaceAll("\\s*\\([^)]*\\)", "").replaceAll("\\s*\\[[^\\]]*\\]", "");
        for (String piece : plain.split(",\\s*(?:and\\s+)?|\\s+and\\s+")) {
            String name = piece.strip().replaceFirst(" (?:of|in) .*$", "").replaceFirst(" et al\\.?$",
                "").replaceFirst("^(?:by|with|the|also|in|both)\\s+", "").replaceFirst("^the\\s+", "");
            if (name.matches("[JS]r\\.?")) {
                continue;
            }
            if (NAME.matcher(name).matches()) {
                found.add(name);
            }
        }
        return found;
    }
}
