package entente.record.json;

import java.io.Writer;
import java.util.List;

import entente.record.cite.Verdict;
import entente.record.paper.Field;
import entente.record.paper.Mark;
import entente.record.paper.Paper;
import entente.record.paper.Part;
import entente.record.paper.Passage;
import entente.record.paper.Range;
import entente.record.paper.Remark;
import entente.record.reference.Reference;
import entente.record.reference.Resolution;
import entente.record.speech.Utterance;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes one JSON object a line: papers, verdicts, references, utterances. */
public final class RecordJson implements AutoCloseable {
    private final JsonGenerator json;

    public RecordJson(Writer out) {
        json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out);
    }

    public void paper(Paper paper) {
        json.writeStartObject();
        text("paper", paper.id());
        text("form", paper.form().said());
        json.writeArrayPropertyStart("fields");
        paper.fields().forEach(field -> field(paper, field));
        json.writeEndArray();
        json.writeArrayPropertyStart("texts");
        paper.parts().forEach(this::part);
        json.writeEndArray();
        json.writeArrayPropertyStart("marks");
        paper.marks().forEach(mark -> mark(paper, mark));
        json.writeEndArray();
        json.writeArrayPropertyStart("passages");
        paper.passages().forEach(passage -> passage(paper, passage));
        json.writeEndArray();
        json.writeArrayPropertyStart("remarks");
        for (Remark remark : paper.remarks()) {
            json.writeString(remark.said());
        }
        json.writeEndArray();
        end();
    }

    private void field(Paper paper, Field field) {
        json.writeStartObject();
        text("field", field.kind().said());
        text("value", field.value());
        text("sure", field.sure().name().toLowerCase(java.util.Locale.ROOT));
        text("rule", field.rule());
        where(paper, field.where());
        json.writeEndObject();
    }

    private void part(Part part) {
        json.writeStartObject();
        text("role", part.role().name().toLowerCase(java.util.Locale.ROOT));
        json.writeNumberProperty("number", part.number());
        text("opening", part.opening());
        json.writeEndObject();
    }

    private void mark(Paper paper, Mark mark) {
        json.writeStartObject();
        text("mark", mark.getClass().getSimpleName());
        where(paper, mark.where());
        text("written", paper.written().words(mark.where()));
        json.writeEndObject();
    }

    private void passage(Paper paper, Passage passage) {
        json.writeStartObject();
        text("address", passage.address().format());
        text("digest", passage.digest());
        text("kind", passage.kind().name().toLowerCase(java.util.Locale.ROOT));
        text("page", passage.page());
        json.writeArrayPropertyStart("bytes");
        for (Range range : passage.ranges()) {
            Range bytes = paper.written().bytes(range);
            json.writeStartArray();
            json.writeNumber(bytes.from());
            json.writeNumber(bytes.to());
            json.writeEndArray();
        }
        json.writeEndArray();
        text("words", passage.text());
        json.writeEndObject();
    }

    private void where(Paper paper, Range range) {
        Range bytes = paper.written().bytes(range);
        json.writeNumberProperty("from", bytes.from());
        json.writeNumberProperty("to", bytes.to());
    }

    public void verdict(String citation, Verdict verdict) {
        json.writeStartObject();
        text("citation", citation);
        switch (verdict) {
            case Verdict.Found found -> {
                text("verdict", "found");
                text("paper", found.paper());
                passages(found.passages());
            }
            case Verdict.Nowhere nowhere -> {
                text("verdict", "points nowhere");
                text("paper", nowhere.paper());
                text("why", nowhere.why());
            }
            case Verdict.Changed changed -> {
                text("verdict", "words changed");
                text("paper", changed.paper());
                text("moved", changed.moved().map(a -> a.format()).orElse(""));
                passages(List.of(changed.now()));
            }
            case Verdict.Several several -> {
                text("verdict", "several");
                text("why", several.why());
                passages(several.passages());
            }
            case Verdict.NotHeld missing -> {
                text("verdict", "not held");
                text("why", missing.why());
            }
        }
        end();
    }

    private void passages(List<Passage> passages) {
        json.writeArrayPropertyStart("passages");
        for (Passage passage : passages) {
            json.writeStartObject();
            text("address", passage.address().format());
            text("digest", passage.digest());
            text("page", passage.page());
            text("words", passage.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    public void reference(Reference reference) {
        json.writeStartObject();
        text("paper", reference.paper());
        text("words", reference.words());
        switch (reference.resolution()) {
            case Resolution.Held held -> strings("held", held.passages().stream().map(a -> a.format()).toList());
            case Resolution.NotHeld missing -> text("not held", missing.why());
            case Resolution.Several several -> strings("several", several.papers());
        }
        end();
    }

    public void utterance(Utterance utterance) {
        json.writeStartObject();
        text("manner", utterance.manner().name().toLowerCase(java.util.Locale.ROOT));
        text("speaker", utterance.speaker());
        text("reporter", utterance.reporter());
        text("hearer", utterance.hearer());
        text("verb", utterance.verb());
        text("point", utterance.point());
        text("sentence", utterance.sentence().format());
        text("words", utterance.text());
        end();
    }

    private void strings(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private void text(String name, String value) {
        json.writeStringProperty(name, value);
    }

    private void end() {
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    @Override
    public void close() {
        json.close();
    }
}
