package entente.evidence.xlsx;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * Which sheet holds the claims: the one that the mapping names; else the one called {@code claims}; else the first that
 * people see.
 */
sealed interface ChosenSheet {
    String USUAL = "claims";

    /** @param remark what nobody said and a reader should know; empty where there was nothing to choose */
    record One(Sheet sheet, String remark) implements ChosenSheet {}

    /** @param reason what was looked for and not found */
    record None(String reason) implements ChosenSheet {}

    static ChosenSheet of(List<Sheet> sheets, String wanted) {
        if (!wanted.isEmpty()) {
            return named(sheets, wanted).<ChosenSheet>map(sheet -> new One(sheet, "")).orElseGet(() -> new None(
                    "There is no sheet \"" + wanted + "\", which the mapping file names. Accepted: " + names(sheets)
                    + ". None of the file is used."));
        }
        List<Sheet> seen = sheets.stream().filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE).toList();
        if (seen.isEmpty()) {
            return new None("There is no sheet that people see. Accepted: one of them shown, or a mapping file that"
                    + " names it under \"sheet\". None of the file is used.");
        }
        Sheet first = named(seen, USUAL).orElse(seen.getFirst());
        return new One(first, seen.size() == 1 ? "" : "of its sheets " + names(seen) + " only \"" + first.getName()
                + "\" is read. A mapping file names another under \"sheet\".");
    }

    private static Optional<Sheet> named(List<Sheet> sheets, String name) {
        return sheets.stream().filter(sheet -> sheet.getName().strip().equalsIgnoreCase(name.strip())).findFirst();
    }

    private static String names(List<Sheet> sheets) {
        return sheets.stream().map(sheet -> '"' + sheet.getName() + '"').collect(Collectors.joining(", "));
    }
}
