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

    /** The id of a claim of the log. */
    static String claim(String given, List<String> ids) {
        if (ids.contains(given.strip())) {
            return given.strip();
        }
        throw Refused.usage("No claim of the log has the id " + given.strip() + "." + Names.nearest(given, ids)
                .map(name -> " Did you mean " + name + "?").orElse(""));
    }

    /** One of a few words. */
    static String oneOf(String given, List<String> words) {
        return oneOf("\"" + given + "\" is none of these.", given, words);
    }

    /** The same, with what is to be said where it is none of them. */
    static String oneOf(String otherwise, String given, List<String> words) {
        if (words.contains(given)) {
            return given;
        }
        throw Refused.usage(otherwise + Names.nearest(given, words)
                .map(name -> " Did you mean " + name + "?").orElse("")
                + " Accepted: " + String.join(", ", words) + ".");
    }

    /**
     * A day.
     *
     * @param such one that would be accepted, to show how days are written
     */
    static LocalDate day(String option, String given, LocalDate such) {
        try {
            return LocalDate.parse(given);
        } catch (DateTimeException notADay) {
            throw Refused.usage(option + " " + given
                    + ": not a day of the calendar. Accepted: YYYY-MM-DD, such as " + such + ".");
        }
    }
}
