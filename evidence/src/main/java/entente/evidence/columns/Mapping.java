package entente.evidence.columns;

import entente.evidence.Field;
import java.util.Map;
import java.util.Set;

/**
 * How the columns of somebody else's table become the fields of claims.
 *
 * @param columns their names to our fields; columns that bear the names of our fields need none
 * @param constant what stands in a field of every claim of the file
 * @param ignored their columns that no claim needs
 * @param separator what stands between two values of CSV; RFC 4180 has the comma
 * @param sheet the sheet of a spreadsheet that holds the claims; empty where it is left open
 */
public record Mapping(Map<String, Field> columns, Map<Field, String> constant, Set<String> ignored, char separator,
        String sheet) {

    /** The column names are those of our fields. */
    public static final Mapping NONE = new Mapping(Map.of(), Map.of(), Set.of(), ',', "");
}
