package entente.evidence.csv;

import entente.evidence.Field;
import java.util.Map;
import java.util.Set;

/**
 * How the columns of somebody else's CSV become the fields of claims.
 *
 * @param columns their names to our fields; columns that bear the names of our fields need none
 * @param constant what stands in a field of every claim of the file
 * @param ignored their columns that no claim needs
 * @param separator what stands between two values; RFC 4180 has the comma
 */
public record Mapping(Map<String, Field> columns, Map<Field, String> constant, Set<String> ignored, char separator) {

    /** The column names are those of our fields. */
    public static final Mapping NONE = new Mapping(Map.of(), Map.of(), Set.of(), ',');
}
