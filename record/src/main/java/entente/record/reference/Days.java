package entente.record.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Oct 27", "October 26th", "October twenty-eight", "May 12, 1961": days as letters cite them. */
final class Days {
    static final String DAY = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|"
        + "Sept?(?:ember)?|"
        + "Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.? (?:\\d{1,2}(?:st|nd|rd|th)?\\b(?!\\d)|twenty-\\w+|"
        + "thirt\\w+|thirty-first)(?:, ?(?:1[89]|20)\\d\\d)?";
    private static final Pattern PARTS = Pattern.compile("^(\\w{3})\\w*\\.? (\\S+?)(?:st|nd|rd|th)?(?:, ?(\\d{4}))?$");
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug",
        "sep", "oct",
        "nov", "dec");
    private static final List<String> UNITS = List.of("one", "two", "three", "four", "five", "six", "seven",
        "eight", "nine");
    private static final List<String> NTHS = List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh",
        "eighth", "ninth");

    private Days() {
    }

    /** Without a year, the last such day up to the day of the paper that cites it. */
    static Optional<LocalDate> of(String words, Optional<LocalDate> paper) {
        Matcher parts = PARTS.matcher(words.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        int month = MONTHS.indexOf(parts.group(1).toLowerCase(Locale.ROOT)) + 1;
        int day = day(words.strip());
        if (parts.group(3) != null) {
            return date(Integer.parseInt(parts.group(3)), month, day);
        }
        return paper.flatMap(known -> date(known.getYear(), month, day)
            .map(date -> date.isAfter(known.plusDays(1)) ? date.minusYears(1) : date));
    }

    private static int day(String words) {
        Matcher digits = Pattern.compile("^\\S+ (\\d{1,2})").matcher(words);
        if (digits.find()) {
            return Integer.parseInt(digits.group(1));
        }
        String word = words.substring(words.indexOf(' ') + 1).toLowerCase(Locale.ROOT).replaceFirst(",.*$", "");
        String unit = word.substring(word.indexOf('-') + 1);
        int value = Math.max(UNITS.indexOf(unit), NTHS.indexOf(unit)) + 1;
        return (word.startsWith("twent") ? 20 : word.startsWith("thirt") ? 30 : 0) + value;
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
