package entente.record.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decimal file numbers of the Department of State end in the date of the paper: 737.00/11-1362 is of 13 November
 * 1962.
 */
final class FileNumbers {
    private static final Pattern NUMBER = Pattern.compile("\\b\\d{3}\\.[\\w.-]{1,20}/(\\d{1,2})[-\u2013](\\d{1,2})"
        + "(\\d{2})\\b");
    private static final int CENTURY = 1900;

    private FileNumbers() {
    }

    static Optional<LocalDate> day(Sheet sheet) {
        for (Block block : sheet.all(Block.Sort.SOURCE)) {
            Matcher number = NUMBER.matcher(sheet.text(block));
            if (number.find()) {
                int month = Integer.parseInt(number.group(1));
                if (month >= 1 && month <= 12) {
                    return Datelines.date(CENTURY + Integer.parseInt(number.group(3)),
                        Datelines.MONTHS.get(month - 1), Integer.parseInt(number.group(2)));
                }
            }
        }
        return Optional.empty();
    }
}
