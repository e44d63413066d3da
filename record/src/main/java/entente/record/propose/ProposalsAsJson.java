package entente.record.propose;

import java.io.StringWriter;
import java.util.List;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Candidates for programs. */
public final class ProposalsAsJson {
    private static final JsonFactory JSON = new JsonFactory();

    private ProposalsAsJson() {
    }

    public static String of(Proposed proposed) {
        StringWriter said = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), said)) {
            json.writeStartObject();
            json.writeStringProperty("paper", proposed.paper());
            json.writeArrayPropertyStart("candidates");
            proposed.candidates().forEach(candidate -> candidate(json, candidate));
            json.writeEndArray();
            json.writeStringProperty("text", proposed.text());
            json.writeEndObject();
        }
        return said.toString();
    }

    private static void candidate(JsonGenerator json, Candidate candidate) {
        json.writeStartObject();
        json.writeNumberProperty("number", candidate.number());
        json.writeStringProperty("kind", candidate.kind().said());
        json.writeStringProperty("who", candidate.who());
        json.writeStringProperty("whom", candidate.whom());
        json.writeStringProperty("what", candidate.what());
        json.writeStringProperty("when", candidate.when());
        json.writeStringProperty("until", candidate.until());
        json.writeStringProperty("manner", candidate.manner().said());
        json.writeStringProperty("passage", candidate.passage().format());
        strings(json, "rules", candidate.rules());
        strings(json, "draft", candidate.draft());
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
