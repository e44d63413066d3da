package entente.record.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import entente.record.paper.Field;
import entente.record.paper.FieldKind;
import entente.record.paper.Form;
import entente.record.paper.Mark;
import entente.record.paper.Range;
import entente.record.paper.Remark;
import entente.record.paper.Sureness;
import entente.record.paper.Written;

/** A paper on the way: its characters, its blocks, and what has been found about it so far. */
public final class Sheet {
    /** The rule of a field that the mark-up of its file states; no other rule adds to it. */
    public static final String MARKUP = "mark-up";

    final String id;
    final String file;
    final Form form;
    final Written written;
    final List<Block> blocks = new ArrayList<>();
    final List<Field> fields = new ArrayList<>();
    final List<Mark> marks = new ArrayList<>();
    final List<Remark> remarks = new ArrayList<>();
    private final Map<List<Range>, Joined> joined = new HashMap<>();

    public Sheet(String id, String file, Form form, Written written) {
        this.id = id;
        this.file = file;
        this.form = form;
        this.written = written;
    }

    public void add(Block block) {
        blocks.add(block);
    }

    public void add(Mark mark) {
        joined.clear();
        marks.add(mark);
    }

    public void add(Remark remark) {
        remarks.add(remark);
    }

    /** Takes a field unless its value is empty or known already. */
    public void add(FieldKind kind, String value, Range where, Sureness sure, String rule) {
        String settled = value.strip();
        boolean known = fields.stream().anyMatch(f -> f.kind() == kind
            && (f.value().equals(settled) || f.rule().equals(MARKUP) && !rule.equals(MARKUP)));
        if (!settled.isEmpty() && (!known || kind == FieldKind.PORTION)) {
            fields.add(new Field(kind, settled, where, sure, rule));
        }
    }

    boolean has(FieldKind kind) {
        return fields.stream().anyMatch(field -> field.kind() == kind);
    }

    String value(FieldKind kind) {
        return fields.stream().filter(f -> f.kind() == kind).map(Field::value).findFirst().orElse("");
    }

    /** The words of a block, without marks. */
    String text(Block block) {
        return joined(block).words();
    }

    public String words(Block block) {
        return text(block);
    }

    Joined joined(Block block) {
        return joined.computeIfAbsent(block.ranges(),
            ranges -> Joined.of(written.characters(), Joined.clean(this, ranges)));
    }

    List<Block> all(Block.Sort sort) {
        return blocks.stream().filter(block -> block.sort() == sort).toList();
    }
}
