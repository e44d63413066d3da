package entente.report.xlsx;

import java.util.Locale;
import java.util.Set;

/** What a sheet can be called: at most 31 characters, none of a few, and no other so in the workbook. */
final class SheetName {
    private static final int LONGEST = 31;

    private SheetName() {}

    /** @param taken in lower case; the new name is added */
    static String of(String wanted, Set<String> taken) {
        String plain = wanted.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").replaceAll("^'|'$", " ").strip();
        String base = plain.isEmpty() ? "view" : plain;
        for (int number = 1;; number++) {
            String tail = number == 1 ? "" : " " + number;
            String name = base.substring(0, Math.min(base.length(), LONGEST - tail.length())).strip() + tail;
            if (taken.add(name.toLowerCase(Locale.ROOT))) {
                return name;
            }
        }
    }
}
