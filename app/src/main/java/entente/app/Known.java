package entente.app;

import entente.language.source.Names;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** What people write on a command line, understood or answered with what would be. */
final class Known {

    private Known() {}

    /**
     * A name of the text.
     *
     * @param kind what it has to be the name of, such as "a reading"
     */
    static String name(String given, String kind, List<String> names) {
        if (names.contains(given)) {
            return given;
        }
        String nearest = Names.nearest(given, names).map(name -> " Did you mean " + name + "?").orElse("");
        throw Refused.usage("\"" + given + "\" is not the name of " + kind + " of this text." + nearest
                + (names.isEmpty() ? " It has none." : "\nIt has: " + String.join(", ", names) + "."));
    }

    static LocalDate day(String option, String given) {
        try {
            return LocalDate.parse(given);
        } catch (DateTimeException notADay) {
            throw Refused.usage(option + " " + given
                    + ": not a day of the calendar. Accepted: YYYY-MM-DD, such as 1962-11-21.");
        }
    }
}
