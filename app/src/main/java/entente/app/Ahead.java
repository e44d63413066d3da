package entente.app;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far ahead somebody wants to look: {@code 14d}, {@code 6w}, {@code 2m}, {@code 1y}. */
final class Ahead {

    private static final Pattern LENGTH =
            Pattern.compile("(\\d{1,4})\\s*(d|days?|w|weeks?|m|months?|y|years?)?", Pattern.CASE_INSENSITIVE);

    private Ahead() {}

    /** The last day of it; a number alone counts days. */
    static LocalDate after(LocalDate day, String given) {
        Matcher length = LENGTH.matcher(given.strip());
        if (!length.matches()) {
            throw Refused.usage("--within " + given + ": not a length of time. Accepted: a number of days, weeks, "
                    + "months or years, such as 14d, 6w, 2m or 1y.");
        }
        int number = Integer.parseInt(length.group(1));
        try {
            return switch (length.group(2) == null ? 'd' : Character.toLowerCase(length.group(2).charAt(0))) {
                case 'w' -> day.plusWeeks(number);
                case 'm' -> day.plusMonths(number);
                case 'y' -> day.plusYears(number);
                default -> day.plusDays(number);
            };
        } catch (DateTimeException beyond) {
            throw Refused.usage("--within " + given + ": further than calendars go.");
        }
    }
}
