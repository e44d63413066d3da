package entente.report.json;

import java.io.StringWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** One JSON document being written, indented: a field at a time, what is not there as {@code null}. */
final class JsonText {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator generator;

    private JsonText(ObjectWriteContext context, Writer into) {
        generator = FACTORY.createGenerator(context, into);
    }

    /** A whole document. */
    static String of(Consumer<JsonText> fields) {
        return of(new Indented(), fields);
    }

    /** A whole document on one line. */
    static String line(Consumer<JsonText> fields) {
        return of(ObjectWriteContext.empty(), fields);
    }

    private static String of(ObjectWriteContext context, Consumer<JsonText> fields) {
        var into = new StringWriter();
        var json = new JsonText(context, into);
        json.object(fields);
        json.generator.close();
        return into.append('\n').toString();
    }

    private void object(Consumer<JsonText> fields) {
        generator.writeStartObject();
        fields.accept(this);
        generator.writeEndObject();
    }

    void object(String name, Consumer<JsonText> fields) {
        generator.writeName(name);
        object(fields);
    }

    /** A list of objects. */
    <T> void objects(String name, Iterable<T> things, Consumer<T> fields) {
        generator.writeName(name);
        generator.writeStartArray();
        things.forEach(thing -> object(json -> fields.accept(thing)));
        generator.writeEndArray();
    }

    void strings(String name, Iterable<String> words) {
        generator.writeName(name);
        generator.writeStartArray();
        words.forEach(generator::writeString);
        generator.writeEndArray();
    }

    void string(String name, String words) {
        generator.writeName(name);
        generator.writeString(words);
    }

    /** {@code null} where nothing is said. */
    void orNull(String name, String words) {
        generator.writeName(name);
        if (words.isEmpty()) {
            generator.writeNull();
        } else {
            generator.writeString(words);
        }
    }

    /** Left out where nothing is said, as in a log. */
    void ifSaid(String name, String words) {
        if (!words.isEmpty()) {
            string(name, words);
        }
    }

    void day(String name, Optional<LocalDate> day) {
        orNull(name, day.map(LocalDate::toString).orElse(""));
    }

    void number(String name, long number) {
        generator.writeName(name);
        generator.writeNumber(number);
    }

    void nothing(String name) {
        generator.writeName(name);
        generator.writeNull();
    }

    void truth(String name, boolean truth) {
        generator.writeName(name);
        generator.writeBoolean(truth);
    }


    /** Lines end alike on every machine. */
    private static final class Indented extends ObjectWriteContext.Base {
        private static final Separators SEPARATORS = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("").withObjectEmptySeparator("");

        @Override
        public PrettyPrinter getPrettyPrinter() {
            var lines = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(lines).withArrayIndenter(lines);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
