package entente.record.reading;

import java.util.ArrayList;
import java.util.List;

import entente.record.paper.Address;
import entente.record.paper.Part;
import entente.record.paper.Passage;
import entente.record.paper.PassageKind;
import entente.record.paper.Range;
import entente.record.paper.Written;

/** Passages of something of which nothing is known: what stands between empty lines, and never too much at once. */
final class PlainPassages {
    private static final int LONGEST = 20_000;

    private final String id;
    private final Written written;
    private final List<Passage> passages = new ArrayList<>();
    private int from = -1;
    private int to;

    private PlainPassages(String id, Written written) {
        this.id = id;
        this.written = written;
    }

    static List<Part> parts(Written written) {
        return List.of(new Part(0, Part.Role.OWN, "", List.of(new Range(0, written.length()))));
    }

    static List<Passage> of(String id, Written written) {
        PlainPassages open = new PlainPassages(id, written);
        Line.each(written, open::line);
        open.close();
        return open.passages;
    }

    private void line(Line line) {
        if (line.blank() || from >= 0 && line.range().to() - from > LONGEST) {
            close();
        }
        if (!line.blank()) {
            from = from < 0 ? line.from() : from;
            to = line.range().to();
        }
    }

    private void close() {
        for (int start = from; from >= 0 && start < to; start += LONGEST) {
            Range piece = new Range(start, Math.min(to, start + LONGEST));
            Address address = Address.of(id).paragraph(passages.size() + 1);
            passages.add(new Passage(address, PassageKind.PARAGRAPH, "", List.of(piece), printable(written, piece)));
        }
        from = -1;
    }

    private static String printable(Written written, Range piece) {
        StringBuilder kept = new StringBuilder(piece.length());
        for (int i = piece.from(); i < piece.to(); i++) {
            char c = written.characters().charAt(i);
            boolean gap = Line.isBlank(c) || Character.isISOControl(c);
            if (!gap) {
                kept.append(c);
            } else if (!kept.isEmpty() && kept.charAt(kept.length() - 1) != ' ') {
                kept.append(' ');
            }
        }
        return kept.toString().strip();
    }
}
