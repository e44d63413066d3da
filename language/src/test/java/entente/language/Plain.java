package entente.language;

import entente.language.model.Place;
import entente.language.source.Span;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** A tree of records in words, without the places: two texts that say the same give the same. */
final class Plain {

    /** Looked up once: asking a class for its components is slow. */
    private static final Map<Class<?>, Method[]> PARTS = new ConcurrentHashMap<>();

    private Plain() {}

    static String of(Object piece) {
        return switch (piece) {
            case Span span -> "";
            case Place place -> "";
            case List<?> all -> all.stream().map(Plain::of).collect(Collectors.joining(", ", "[", "]"));
            case Optional<?> one -> one.map(Plain::of).orElse("none");
            case Record record -> ofRecord(record);
            default -> String.valueOf(piece);
        };
    }

    private static String ofRecord(Record record) {
        StringBuilder said = new StringBuilder(record.getClass().getSimpleName()).append('(');
        for (Method part : PARTS.computeIfAbsent(record.getClass(), Plain::parts)) {
            try {
                said.append(part.getName()).append('=').append(of(part.invoke(record))).append("; ");
            } catch (ReflectiveOperationException fault) {
                throw new AssertionError(fault);
            }
        }
        return said.append(')').toString();
    }

    private static Method[] parts(Class<?> kind) {
        return Arrays.stream(kind.getRecordComponents()).map(RecordComponent::getAccessor).toArray(Method[]::new);
    }
}
