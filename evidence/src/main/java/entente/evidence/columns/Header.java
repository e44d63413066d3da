package entente.evidence.columns;

import entente.evidence.Code;
import entente.evidence.Field;
import entente.language.source.Names;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the first row of a table says: for each column the field that it fills, or none where it is ignored. */
public sealed interface Header {

    record Columns(List<Optional<Field>> fields) implements Header {}

    /** None of the file can be used. */
    record Unusable(Code code, String reason) implements Header {}

    static Header of(List<String> names, Mapping mapping) {
        Map<Field, String> filled = new EnumMap<>(Field.class);
        mapping.constant().keySet().forEach(field -> filled.put(field, "a constant of the mapping file"));
        List<Optional<Field>> fields = new ArrayList<>();
        for (String given : names) {
            String name = given.strip();
            Optional<Field> field = Optional.ofNullable(mapping.columns().get(name)).or(() -> Field.of(name));
            boolean ignored = mapping.ignored().contains(name);
            if (field.isEmpty() && !ignored) {
                return new Unusable(Code.E122, unknown(name, names, mapping));
            }
            String before = ignored ? null : filled.putIfAbsent(field.get(), "the column \"" + name + "\"");
            if (before != null) {
                return new Unusable(Code.E123, "The column \"" + name + "\" fills " + field.get().key()
                        + ", and so does " + before + ". Accepted: each field once. None of the file is used.");
            }
            fields.add(ignored ? Optional.empty() : field);
        }
        return new Columns(List.copyOf(fields));
    }

    private static String unknown(String name, List<String> names, Mapping mapping) {
        String nearest = Names.nearest(name, Field.keys()).map(key -> "Nearest: " + key + ". ").orElse("");
        return "The column \"" + (name.length() > 60 ? name.substring(0, 60) + "…" : name)
                + "\" is no field of a claim. " + nearest + separated(names, mapping)
                + "Accepted: " + String.join(", ", Field.keys()) + "; or a mapping file that names it under"
                + " \"columns\" or \"ignore\". None of the file is used.";
    }

    /** The commonest reason for a header of one column. */
    private static String separated(List<String> names, Mapping mapping) {
        String only = names.size() == 1 ? names.getFirst() : "";
        String found = only.indexOf(';') >= 0 ? "semicolons" : only.indexOf('\t') >= 0 ? "tabs" : "";
        return found.isEmpty() || mapping.separator() != ',' ? ""
                : "The columns seem to be separated by " + found + ": a mapping file says so with \"separator\". ";
    }
}
