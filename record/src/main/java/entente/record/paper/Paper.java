package entente.record.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A paper of the record, as it was read.
 *
 * @param id the name of its file, with the number of the document where a file holds many: {@code volume.xml#67}
 * @param file as it was given
 * @param passages headings, paragraphs, items, signatures, footnotes, in the order of the paper; sentences are made
 *     from them when asked for
 */
public record Paper(
        String id, String file, Form form, Written written, List<Field> fields, List<Part> parts,
        List<Passage> passages, List<Mark> marks, List<Remark> remarks) {

    public Paper {
        fields = List.copyOf(fields);
        parts = List.copyOf(parts);
        passages = List.copyOf(passages);
        marks = List.copyOf(marks);
        remarks = List.copyOf(remarks);
    }

    public Optional<Field> field(FieldKind kind) {
        return fields.stream().filter(field -> field.kind() == kind).findFirst();
    }

    public List<Field> fields(FieldKind kind) {
        return fields.stream().filter(field -> field.kind() == kind).toList();
    }

    /** The value of the field, empty where it was not found. */
    public String value(FieldKind kind) {
        return field(kind).map(Field::value).orElse("");
    }

    public Optional<LocalDate> date() {
        return field(FieldKind.DATE).map(field -> LocalDate.parse(field.value()));
    }

    public PaperKind kind() {
        return field(FieldKind.KIND).map(field -> PaperKind.valueOf(field.value())).orElse(PaperKind.UNKNOWN);
    }

    /** The counted paragraphs of one of its texts. */
    public List<Passage> paragraphs(Part part) {
        return passages.stream()
            .filter(p -> p.kind() == PassageKind.PARAGRAPH && p.address().role() == part.role()
                && p.address().text() == part.number())
            .toList();
    }
}
