package entente.record.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import entente.record.paper.FieldKind;
import entente.record.paper.Mark;
import entente.record.paper.Paper;
import entente.record.paper.Part;
import entente.record.paper.Passage;
import entente.record.paper.Sureness;

/** Blocks to a paper: footnote marks, fields, texts, passages, in this order because each needs the one before. */
public final class PaperFromSheet {

    private PaperFromSheet() {
    }

    public static Paper of(Sheet sheet) {
        sheet.blocks.sort(Comparator.comparing(Block::whole));
        FootnoteMarks.find(sheet);
        sheet.all(Block.Sort.TITLE).forEach(block -> Titles.read(sheet, block));
        sheet.all(Block.Sort.DATELINE).forEach(block -> Datelines.read(sheet, block));
        sheet.all(Block.Sort.SOURCE).forEach(block -> SourceNotes.read(sheet, block));
        sheet.all(Block.Sort.PARTICULARS).forEach(block -> ListHeads.read(sheet, block));
        sheet.all(Block.Sort.TEXT).stream().findFirst().ifPresent(block -> FirstWords.read(sheet, block));
        Serials.infer(sheet);
        Portions.find(sheet);
        List<Texts.Laid> texts = Texts.of(sheet);
        signatures(sheet, texts);
        Pages pages = new Pages(sheet.marks);
        List<Part> parts = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        for (Texts.Laid text : texts) {
            parts.add(Texts.part(text));
            passages.addAll(new Passages(sheet, pages, text).of(text.blocks()));
        }
        passages.sort(Comparator.comparing(Passage::whole, Comparator.comparingInt(r -> r.from())));
        sheet.marks.removeIf(mark -> mark instanceof Mark.Noise && sheet.marks.stream().anyMatch(other ->
            other instanceof Mark.Noise && other.where().length() > mark.where().length()
                && other.where().covers(mark.where())));
        sheet.marks.sort(Comparator.comparing(Mark::where));
        return new Paper(sheet.id, sheet.file, sheet.form, sheet.written, sheet.fields, parts, passages, sheet.marks,
            sheet.remarks);
    }

    /** Who signed the paper itself; the names under what it encloses are of those texts. */
    private static void signatures(Sheet sheet, List<Texts.Laid> texts) {
        for (Texts.Laid text : texts) {
            List<Line> lines = text.blocks().stream().filter(b -> b.sort() == Block.Sort.SIGNATURE)
                .flatMap(b -> b.ranges().stream()).flatMap(range -> Line.of(sheet.written, range).stream()).toList();
            boolean named = lines.stream().anyMatch(line -> !Signatures.office(line.text()));
            for (Line line : lines) {
                // The office under a name is no second name.
                if (!(named && Signatures.office(line.text())) && Signatures.looksLikeOne(line.text())) {
                    sheet.add(FieldKind.SIGNATURE, Signatures.name(line.text()), line.range(), Sureness.LIKELY,
                        text.role() == Part.Role.OWN ? "under the text" : "under the enclosed text");
                }
            }
        }
    }
}
