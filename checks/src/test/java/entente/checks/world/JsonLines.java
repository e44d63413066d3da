package entente.checks.world;

import entente.evidence.Claim;
import entente.evidence.Numbered;
import entente.evidence.Particulars;
import entente.evidence.Quantity;
import entente.evidence.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Claims as people would write them down in JSON Lines. */
public final class JsonLines {

    private JsonLines() {
    }

    public static String of(List<Claim> claims, ZoneId zone) {
        return claims.stream().map(c -> line(c, zone) + "\n").collect(Collectors.joining());
    }

    static String line(Claim c, ZoneId zone) {
        List<String> fields = new ArrayList<>();
        text(fields, "id", c.id());
        text(fields, "says", c.says());
        text(fields, "method", c.method());
        text(fields, "by", c.by());
        text(fields, "act", c.act());
        text(fields, "to", c.to());
        text(fields, "item", c.item());
        if (!c.item().isEmpty()) {
            fields.add("\"number\":" + number(c.number()));
        }
        text(fields, "about", c.about());
        c.until().ifPresent(day -> text(fields, "until", day.toString()));
        if (c.retracts().isEmpty()) {
            text(fields, "happened", time(c.happened(), zone));
        }
        text(fields, "reported", time(c.reported(), zone));
        c.received().ifPresent(instant -> text(fields, "received", instant.toString()));
        if (!c.seen().isEmpty()) {
            fields.add("\"seen\":" + c.seen().stream().sorted().map(JsonLines::quoted)
                .collect(Collectors.joining(",", "[", "]")));
        }
        text(fields, "confirms", c.confirms());
        text(fields, "denies", c.denies());
        text(fields, "retracts", c.retracts());
        particulars(fields, c.particulars());
        return fields.stream().collect(Collectors.joining(",", "{", "}"));
    }

    private static void particulars(List<String> fields, Particulars more) {
        more.value().ifPresent(value -> text(fields, "value", value.toPlainString()));
        more.degree().ifPresent(degree -> text(fields, "degree", degree.toString()));
        text(fields, "under", more.under());
        text(fields, "instance", more.instance());
        more.finding().ifPresent(finding -> text(fields, "finding", finding.words()));
        if (!more.with().isEmpty()) {
            fields.add("\"with\":" + new TreeMap<>(more.with()).entrySet().stream()
                .map(given -> quoted(given.getKey()) + ":" + quoted(given.getValue()))
                .collect(Collectors.joining(",", "{", "}")));
        }
    }

    private static String number(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Count(long number) -> Long.toString(number);
            case Quantity.Parts parts -> Numbered.words(parts);
            case Quantity.All() -> "\"all\"";
        };
    }

    /** As days where it is whole days, else as instants. */
    public static String time(Span span, ZoneId zone) {
        LocalDate first = span.first().atZone(zone).toLocalDate();
        LocalDate last = span.last().atZone(zone).toLocalDate();
        if (span.equals(new Span(Span.day(first, zone).first(), Span.day(last, zone).last()))) {
            return first.equals(last) ? first.toString() : first + "/" + last;
        }
        return span.first().equals(span.last()) ? span.first().toString() : span.first() + "/" + span.last();
    }

    private static void text(List<String> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.add(quoted(name) + ":" + quoted(value));
        }
    }

    private static String quoted(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
