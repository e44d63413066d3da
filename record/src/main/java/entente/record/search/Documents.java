package entente.record.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import entente.record.paper.FieldKind;
import entente.record.paper.Mark;
import entente.record.paper.Paper;
import entente.record.paper.Passage;
import entente.record.paper.PassageKind;
import entente.record.paper.Range;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/** Lucene's documents for a paper: one for itself, one for each of its passages. */
final class Documents {
    static final String REDACTION = "redaction";
    private static final String REDACTION_HERE = "redactionhere";

    private Documents() {
    }

    static Document ofFile(String file, String digest) {
        Document document = new Document();
        document.add(new StringField(Stored.WHAT, Stored.A_FILE, Store.NO));
        document.add(new StringField(Stored.FILE, file, Store.YES));
        document.add(new StoredField(Stored.DIGEST, digest));
        return document;
    }

    static List<Document> of(String file, Paper paper) {
        List<Document> documents = new ArrayList<>();
        documents.add(paper(file, paper));
        Passage above = null;
        for (Passage passage : paper.passages()) {
            boolean inside = above != null && passage.kind() == PassageKind.ITEM && covers(above, passage);
            if (passage.kind() != PassageKind.SENTENCE && !inside && !passage.text().isBlank()) {
                documents.add(passage(file, paper, passage));
                above = passage;
            }
        }
        return documents;
    }

    private static boolean covers(Passage above, Passage passage) {
        return !above.ranges().isEmpty() && !passage.ranges().isEmpty() && above.whole().covers(passage.whole());
    }

    private static Document paper(String file, Paper paper) {
        Document document = about(Stored.A_PAPER, file, paper);
        for (Links.Citation citation : Links.cited(paper)) {
            document.add(new StoredField(Stored.CITATION, citation.stored()));
            if (!citation.key().isEmpty()) {
                document.add(new StringField(Stored.CITED, citation.key(), Store.NO));
            }
        }
        for (String own : Links.own(paper)) {
            document.add(new StringField(Stored.CITING, own, Store.YES));
        }
        if (hasRedaction(paper, Optional.empty())) {
            document.add(new StringField(Stored.HAS, REDACTION, Store.NO));
        }
        return document;
    }

    private static Document passage(String file, Paper paper, Passage passage) {
        Document document = about(Stored.A_PASSAGE, file, paper);
        document.add(new TextField(Stored.WORDS, passage.text(), Store.YES));
        document.add(new StoredField(Stored.ADDRESS, passage.address().guarded(passage.digest()).format()));
        document.add(new StoredField(Stored.PAGE, passage.page()));
        if (hasRedaction(paper, Optional.empty())) {
            document.add(new StringField(Stored.HAS, REDACTION, Store.NO));
        }
        if (!passage.ranges().isEmpty() && hasRedaction(paper, Optional.of(passage.whole()))) {
            document.add(new StringField(Stored.HAS, REDACTION_HERE, Store.NO));
        }
        return document;
    }

    private static Document about(String what, String file, Paper paper) {
        Document document = new Document();
        document.add(new StringField(Stored.WHAT, what, Store.YES));
        document.add(new StringField(Stored.FILE, file, Store.YES));
        document.add(new StringField(Stored.PAPER, paper.id(), Store.YES));
        document.add(new TextField(Stored.KIND, paper.kind().said(), Store.YES));
        text(document, paper, FieldKind.FROM, Stored.FROM);
        text(document, paper, FieldKind.TO, Stored.TO);
        text(document, paper, FieldKind.NUMBER, Stored.NUMBER);
        text(document, paper, FieldKind.DOCUMENT, Stored.DOCUMENT);
        text(document, paper, FieldKind.CLASSIFICATION, Stored.CLASSIFICATION);
        text(document, paper, FieldKind.CAPTION, Stored.CAPTION);
        text(document, paper, FieldKind.POST, Stored.POST);
        text(document, paper, FieldKind.SIGNATURE, Stored.SIGNED);
        document.add(new TextField(Stored.PAPER + "-words", paper.id(), Store.NO));
        day(paper).ifPresent(day -> {
            document.add(new LongPoint(Stored.DAY, day.toEpochDay()));
            document.add(new NumericDocValuesField(Stored.DAY, day.toEpochDay()));
            document.add(new StoredField(Stored.DATE, day.toString()));
        });
        return document;
    }

    private static void text(Document document, Paper paper, FieldKind kind, String name) {
        paper.fields(kind).forEach(field -> document.add(new TextField(name, field.value(), Store.YES)));
    }

    private static Optional<LocalDate> day(Paper paper) {
        return paper.date();
    }

    private static boolean hasRedaction(Paper paper, Optional<Range> within) {
        return paper.marks().stream()
            .filter(mark -> within.map(range -> range.meets(mark.where())).orElse(true))
            .anyMatch(Documents::isRedaction);
    }

    /** Words kept back, or struck out so that nobody can tell whether they were kept back. */
    private static boolean isRedaction(Mark mark) {
        return switch (mark) {
            case Mark.Withheld m -> true;
            case Mark.StruckOut m -> true;
            case Mark.CancelledMarking m -> false;
            case Mark.TypistsDeletion m -> false;
            case Mark.Insertion m -> false;
            case Mark.Catchword m -> false;
            case Mark.Stamp m -> false;
            case Mark.Noise m -> false;
            case Mark.FootnoteMark m -> false;
            case Mark.PageMark m -> false;
            case Mark.MissingPages m -> false;
        };
    }
}
