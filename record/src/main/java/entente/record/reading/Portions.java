package entente.record.reading;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import entente.record.paper.FieldKind;
import entente.record.paper.Range;
import entente.record.paper.Sureness;

/** Paragraphs that bear their own classification: "(S)", "(C)", "(U)". */
final class Portions {
    private static final Pattern MARK = Pattern.compile("^(?:\\(?\\d{1,2}[.)] ?)?\\((TS|S|C|U|LOU|FOUO)\\)\\s");
    private static final Pattern LETTERED = Pattern.compile("^\\((?:A|B|D)\\)\\s");
    private static final Map<String, String> MEANING = Map.of("TS", "Top Secret", "S", "Secret", "C", "Confidential",
        "U", "Unclassified", "LOU", "Limited Official Use", "FOUO", "For Official Use Only");

    private Portions() {
    }

    static void find(Sheet sheet) {
        List<Block> texts = sheet.all(Block.Sort.TEXT);
        // Where paragraphs are lettered (A), (B), a (C) is no classification.
        if (texts.stream().anyMatch(block -> LETTERED.matcher(sheet.text(block)).find())) {
            return;
        }
        for (Block block : texts) {
            Matcher mark = MARK.matcher(sheet.text(block));
            if (mark.find()) {
                Range whole = block.ranges().getFirst();
                sheet.add(FieldKind.PORTION, MEANING.get(mark.group(1)),
                    new Range(whole.from(), Math.min(whole.to(), whole.from() + mark.end())), Sureness.LIKELY,
                    "portion mark");
            }
        }
    }
}
