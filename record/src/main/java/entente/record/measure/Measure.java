package entente.record.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamException;

import entente.record.paper.Field;
import entente.record.paper.FieldKind;
import entente.record.paper.Paper;
import entente.record.paper.PaperKind;
import entente.record.reading.PlainReader;
import entente.record.reference.ReferencesFromPaper;
import entente.record.tei.TeiDocument;
import entente.record.tei.TeiReader;

/** Reads volumes with their mark-up stripped, and counts against the mark-up. */
public final class Measure {

    /** One value that came out other than labelled. */
    public record Miss(String volume, String document, String aspect, Set<String> labelled, Set<String> recovered) {}

    /** What was measured: by volume, then by aspect. */
    public record Table(Map<String, Map<String, Score>> volumes, List<Miss> misses) {}

    private final List<Miss> misses = new ArrayList<>();

    private Measure() {
    }

    /** Every TEI volume of the folder, or those among the names. */
    public static Table of(Path folder, Set<String> names) throws IOException {
        Measure measure = new Measure();
        Map<String, Map<String, Score>> volumes = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replaceFirst("\\.xml$", "");
                if (file.toString().endsWith(".xml") && (names.isEmpty() || names.contains(name))) {
                    volumes.put(name, measure.volume(name, Files.readAllBytes(file)));
                }
            }
        }
        return new Table(volumes, measure.misses);
    }

    private Map<String, Score> volume(String name, byte[] bytes) throws IOException {
        Map<String, String> texts;
        try {
            texts = Stripped.of(bytes);
        } catch (XMLStreamException broken) {
            throw new IOException("not well-formed: " + name, broken);
        }
        Map<Aspect, Score> scores = new EnumMap<>(Aspect.class);
        TeiReader.read(name, bytes, document -> document(name, document, texts, scores));
        Map<String, Score> said = new LinkedHashMap<>();
        scores.forEach((aspect, score) -> said.put(aspect.said(), score));
        return said;
    }

    private void document(String volume, TeiDocument document, Map<String, String> texts, Map<Aspect, Score> scores) {
        String number = document.paper().id().substring(document.paper().id().lastIndexOf('#') + 1);
        boolean text = document.paper().passages().size() > 1;
        if (!text || !texts.containsKey(number)) {
            return;
        }
        byte[] plain = texts.get(number).getBytes(StandardCharsets.UTF_8);
        Paper read = PlainReader.read(number, number, plain);
        Truth.of(document).forEach((aspect, labelled) -> {
            Set<String> recovered = recovered(read, aspect, labelled);
            Score score = score(labelled, recovered);
            scores.merge(aspect, score, Score::plus);
            if (score.right() < score.labelled() || score.right() < score.recovered()) {
                misses.add(new Miss(volume, number, aspect.said(), labelled, recovered));
            }
        });
    }

    private static Score score(Set<String> labelled, Set<String> recovered) {
        int right = (int) recovered.stream().filter(labelled::contains).count();
        return new Score(labelled.size(), recovered.size(), right);
    }

    private static Set<String> recovered(Paper read, Aspect aspect, Set<String> labelled) {
        return switch (aspect) {
            case KIND -> Set.of(coarse(read.kind()));
            case DOCUMENT -> values(read, FieldKind.DOCUMENT);
            case NUMBER -> values(read, FieldKind.NUMBER);
            case FROM -> values(read, FieldKind.FROM);
            case TO -> values(read, FieldKind.TO);
            case DATE -> one(read, FieldKind.DATE);
            case TIME -> one(read, FieldKind.TIME);
            case CLASSIFICATION -> values(read, FieldKind.CLASSIFICATION);
            case PRECEDENCE -> noted(read, FieldKind.PRECEDENCE);
            case CAPTION -> noted(read, FieldKind.CAPTION);
            case DRAFTER -> values(read, FieldKind.DRAFTER);
            case SIGNATURE -> signatures(read, labelled);
            case REFERENCES -> references(read);
        };
    }

    private static Set<String> values(Paper read, FieldKind kind) {
        Set<String> values = new LinkedHashSet<>();
        read.fields(kind).forEach(field -> values.add(Same.settled(field.value())));
        return values;
    }

    private static Set<String> one(Paper read, FieldKind kind) {
        String value = read.value(kind);
        return value.isEmpty() ? Set.of() : Set.of(Same.settled(value));
    }

    /** The labels speak of the note on the source only; what the text itself says besides is not held against it. */
    private static Set<String> noted(Paper read, FieldKind kind) {
        Set<String> values = new LinkedHashSet<>();
        for (Field field : read.fields(kind)) {
            if (field.rule().equals("note on the source")) {
                values.add(Same.settled(field.value()));
            }
        }
        return values;
    }

    /** A name under an enclosed text is seldom marked up; where it is not, nothing is held against finding it. */
    private static Set<String> signatures(Paper read, Set<String> labelled) {
        Set<String> values = new LinkedHashSet<>();
        for (Field field : read.fields(FieldKind.SIGNATURE)) {
            String value = Same.settled(field.value());
            if (field.rule().equals("under the text") || labelled.contains(value)) {
                values.add(value);
            }
        }
        return values;
    }

    private static Set<String> references(Paper read) {
        Set<String> documents = new LinkedHashSet<>();
        ReferencesFromPaper.of(read).stream().filter(found -> found.cited().document() > 0 && found.cited().volume()
            .isEmpty())
            .forEach(found -> documents.add(String.valueOf(found.cited().document())));
        return documents;
    }

    private static String coarse(PaperKind kind) {
        return switch (kind) {
            case TELEGRAM, TELEGRAM_IN, TELEGRAM_OUT -> "telegram";
            case AIRGRAM, DESPATCH, LETTER, MESSAGE, MEMORANDUM, MEMORANDUM_OF_CONVERSATION, NOTE, PROTOCOL,
                DECLARATION,
                MINUTES, ESTIMATE, REPORT, EDITORIAL_NOTE, UNKNOWN -> kind.said();
        };
    }
}
