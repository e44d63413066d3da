package entente.record.search;

import java.io.StringWriter;
import java.util.List;

import entente.record.paper.Range;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Answers for programs. */
public final class SearchAsJson {
    private static final JsonFactory JSON = new JsonFactory();

    private SearchAsJson() {
    }

    public static String of(Answer answer) {
        StringWriter said = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), said)) {
            json.writeStartObject();
            json.writeStringProperty("query", answer.query());
            json.writeNumberProperty("all", answer.all());
            strings(json, "problems", answer.problems());
            json.writeArrayPropertyStart("found");
            answer.found().forEach(found -> found(json, found));
            json.writeEndArray();
            json.writeEndObject();
        }
        return said.toString();
    }

    public static String of(Related related) {
        StringWriter said = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), said)) {
            json.writeStartObject();
            json.writeStringProperty("paper", related.paper());
            links(json, "cites", related.cites());
            links(json, "citedBy", related.citedBy());
            strings(json, "notHeld", related.notHeld());
            json.writeEndObject();
        }
        return said.toString();
    }

    private static void found(JsonGenerator json, Answer.Found found) {
        json.writeStartObject();
        about(json, found.about());
        json.writeStringProperty("address", found.address());
        json.writeStringProperty("page", found.page());
        json.writeNumberProperty("score", found.score());
        json.writeObjectPropertyStart("snippet");
        json.writeStringProperty("text", found.snippet().text());
        json.writeArrayPropertyStart("marked");
        for (Range range : found.snippet().marked()) {
            json.writeStartArray();
            json.writeNumber(range.from());
            json.writeNumber(range.to());
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeBooleanProperty("before", found.snippet().before());
        json.writeBooleanProperty("after", found.snippet().after());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void about(JsonGenerator json, About about) {
        json.writeStringProperty("paper", about.paper());
        json.writeStringProperty("file", about.file());
        json.writeStringProperty("kind", about.kind());
        json.writeStringProperty("number", about.number());
        json.writeStringProperty("from", about.from());
        json.writeStringProperty("to", about.to());
        json.writeStringProperty("date", about.date());
    }

    private static void links(JsonGenerator json, String name, List<Related.Link> links) {
        json.writeArrayPropertyStart(name);
        for (Related.Link link : links) {
            json.writeStartObject();
            about(json, link.about());
            json.writeStringProperty("by", link.by());
            json.writeBooleanProperty("certain", link.certain());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
