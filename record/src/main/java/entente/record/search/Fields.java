package entente.record.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code field:value}: which fields there are, and how a range of days is written. */
final class Fields {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private Fields() {
    }

    static Optional<Asked> read(Sign sign, List<String> problems) {
        String name = sign.field().toLowerCase(Locale.ROOT);
        if (name.equals("date")) {
            return date(sign, problems);
        }
        Optional<Asked.Known> known =
            Arrays.stream(Asked.Known.values()).filter(field -> field.key().equals(name)).findFirst();
        if (known.isEmpty()) {
            problems.add("\"" + sign.field() + ":\" at " + sign.at() + " is no field; there are date, "
                + Arrays.stream(Asked.Known.values()).map(Asked.Known::key).collect(Collectors.joining(", ")));
            return Optional.empty();
        }
        List<String> words = Spelling.words(sign.text());
        if (words.isEmpty()) {
            problems.add("nothing follows \"" + sign.field() + ":\" at " + sign.at());
            return Optional.empty();
        }
        return Optional.of(new Asked.InField(known.get(), words));
    }

    private static Optional<Asked> date(Sign sign, List<String> problems) {
        String[] ends = sign.text().split("\\.\\.", -1);
        try {
            LocalDate from = ends[0].isEmpty() ? FIRST : first(ends[0]);
            String last = ends.length > 1 ? ends[1] : ends[0];
            LocalDate to = last.isEmpty() ? LAST : last(last);
            if (ends.length > 2 || sign.text().isEmpty() || to.isBefore(from)) {
                throw new DateTimeException("no stretch of days");
            }
            return Optional.of(new Asked.Dated(from, to));
        } catch (DateTimeException notADay) {
            problems.add("\"" + sign.text() + "\" at " + sign.at()
                + " is no day; write date:1962-11-13, date:1962-11, date:1962-10-27..1962-11-13 or date:1962-11..");
            return Optional.empty();
        }
    }

    private static LocalDate first(String said) {
        return switch (said.length()) {
            case 4 -> Year.parse(said).atDay(1);
            case 7 -> YearMonth.parse(said).atDay(1);
            default -> LocalDate.parse(said);
        };
    }

    private static LocalDate last(String said) {
        return switch (said.length()) {
            case 4 -> Year.parse(said).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(said).atEndOfMonth();
            default -> LocalDate.parse(said);
        };
    }
}
