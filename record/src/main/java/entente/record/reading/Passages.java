package entente.record.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import entente.record.paper.Address;
import entente.record.paper.Passage;
import entente.record.paper.PassageKind;
import entente.record.paper.Range;

/** The passages of one text: its blocks in order, paragraphs counted, items inside them found. */
final class Passages {
    private final Sheet sheet;
    private final Pages pages;
    private final Address text;
    private final ItemPaths paths = new ItemPaths();
    private final List<Passage> passages = new ArrayList<>();
    private int paragraphs;

    Passages(Sheet sheet, Pages pages, Texts.Laid laid) {
        this.sheet = sheet;
        this.pages = pages;
        this.text = Address.of(sheet.id).in(laid.role(), laid.number());
    }

    List<Passage> of(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block.sort()) {
                case TITLE, HEADING, OPENING, CLOSING -> plain(block, PassageKind.HEADING);
                case DATELINE, PARTICULARS -> plain(block, PassageKind.PARTICULARS);
                case SALUTATION -> plain(block, PassageKind.SALUTATION);
                case SIGNATURE -> plain(block, PassageKind.SIGNATURE);
                case FOOTNOTE, SOURCE -> plain(block, PassageKind.FOOTNOTE);
                case TEXT -> paragraph(block);
            }
        }
        return passages;
    }

    private void plain(Block block, PassageKind kind) {
        Joined joined = sheet.joined(block);
        if (!joined.words().isEmpty()) {
            passages.add(passage(text, kind, joined, 0, joined.words().length()));
        }
    }

    private void paragraph(Block block) {
        Joined joined = sheet.joined(block);
        if (joined.words().isEmpty()) {
            return;
        }
        paragraphs++;
        boolean numbered = paragraphs == 1 && FirstWords.cable(sheet) && FirstWords.NUMBER
            .matcher(joined.words()).find();
        String path = numbered ? "" : paths.next(joined.words());
        Address address = text.paragraph(paragraphs).item(path, 1);
        passages.add(passage(address, PassageKind.PARAGRAPH, joined, 0, joined.words().length()));
        items(joined, path);
    }

    private void items(Joined joined, String own) {
        Map<String, Integer> seen = new HashMap<>();
        for (InlineItems.Found found : InlineItems.of(joined.words())) {
            String path = paths.inside(found.sign(), own);
            int run = seen.merge(path, 1, Integer::sum);
            int to = found.to();
            while (to > found.from() && joined.words().charAt(to - 1) == ' ') {
                to--;
            }
            passages.add(passage(text.paragraph(paragraphs).item(path, run), PassageKind.ITEM, joined,
                found.from(), to));
        }
    }

    private Passage passage(Address address, PassageKind kind, Joined joined, int from, int to) {
        List<Range> ranges = joined.ranges(from, to);
        return new Passage(address, kind, pages.at(joined.places()[from]), ranges, joined.words().substring(from, to));
    }
}
