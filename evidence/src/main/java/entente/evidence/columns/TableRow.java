package entente.evidence.columns;

import entente.evidence.Field;
import entente.evidence.RawClaim;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a table, under its header.
 *
 * @param file the path as the user gave it
 * @param number the line or row on which it begins, counted from 1
 * @param fields what each column fills
 * @param values as many as there are columns, unless something is wrong with the row
 */
public record TableRow(String file, long number, List<Optional<Field>> fields, List<String> values) {

    /** The claim in it; none where all of its values are empty. */
    public Optional<RawClaim> claim(Mapping mapping) {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        for (int i = 0; i < values.size(); i++) {
            if (fields.get(i).isPresent() && !values.get(i).isBlank()) {
                texts.put(fields.get(i).get(), values.get(i));
            }
        }
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        mapping.constant().forEach(texts::put);
        String seen = texts.remove(Field.SEEN);
        return Optional.of(RawClaim.found(file, number, texts, seen == null ? List.of() : names(seen)));
    }

    private static List<String> names(String seen) {
        return Arrays.stream(seen.split(";")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    /** The claim's id, as far as there is one: the values may have slipped by a column. */
    public String id() {
        int column = fields.indexOf(Optional.of(Field.ID));
        return column >= 0 && column < values.size() ? values.get(column).strip() : "";
    }
}
