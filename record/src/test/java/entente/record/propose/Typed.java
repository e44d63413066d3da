package entente.record.propose;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import entente.record.paper.Address;
import entente.record.paper.Field;
import entente.record.paper.FieldKind;
import entente.record.paper.Form;
import entente.record.paper.Offsets;
import entente.record.paper.Paper;
import entente.record.paper.PaperKind;
import entente.record.paper.Part;
import entente.record.paper.Passage;
import entente.record.paper.PassageKind;
import entente.record.paper.Range;
import entente.record.paper.Sureness;
import entente.record.paper.Written;

/** A paper typed in a test: paragraphs between empty lines, and nothing else recovered. */
public final class Typed {
    private static final Pattern GAP = Pattern.compile("\\n\\s*\\n|$(?![\\s\\S])");

    private Typed() {
    }

    public static Paper paper(String id, PaperKind kind, String from, String to, String words) {
        Range none = new Range(0, 0);
        List<Field> fields = List.of(
            new Field(FieldKind.KIND, kind.name(), none, Sureness.CERTAIN, "test"),
            new Field(FieldKind.FROM, from, none, Sureness.CERTAIN, "test"),
            new Field(FieldKind.TO, to, none, Sureness.CERTAIN, "test"),
            new Field(FieldKind.DATE, "1962-11-13", none, Sureness.CERTAIN, "test"));
        List<Passage> passages = new ArrayList<>();
        Matcher gap = GAP.matcher(words);
        int begin = 0;
        while (gap.find()) {
            String text = words.substring(begin, gap.start()).replaceAll("\\s+", " ").strip();
            if (!text.isEmpty()) {
                passages.add(new Passage(Address.of(id).paragraph(passages.size() + 1), PassageKind.PARAGRAPH, "",
                    List.of(new Range(begin, gap.start())), text));
            }
            begin = gap.end();
        }
        Part own = new Part(0, Part.Role.OWN, "", List.of(new Range(0, words.length())));
        return new Paper(id, id, Form.PLAIN, written(words), fields, List.of(own), passages, List.of(), List.of());
    }

    private static Written written(String words) {
        Offsets.Tape tape = new Offsets.Tape();
        int at = 0;
        for (int i = 0; i < words.length(); i++) {
            int width = String.valueOf(words.charAt(i)).getBytes(StandardCharsets.UTF_8).length;
            tape.add(at, width);
            at += width;
        }
        return new Written(words, tape.done());
    }
}
