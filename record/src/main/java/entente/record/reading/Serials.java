package entente.record.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import entente.record.paper.FieldKind;
import entente.record.paper.Range;
import entente.record.paper.Sureness;

/** Series and number: "Topol 1108", "A-191", "1762". */
final class Serials {
    private static final Pattern PARTS = Pattern.compile("^(?:([A-Za-z]+(?: [A-Z]+)?)[\\s-]+)?(\\d{1,6})$");

    private Serials() {
    }

    static void add(Sheet sheet, String serial, Range where, Sureness sure, String rule) {
        Matcher parts = PARTS.matcher(serial.strip());
        if (parts.matches()) {
            if (parts.group(1) != null) {
                sheet.add(FieldKind.SERIES, parts.group(1), where, sure, rule);
            }
            sheet.add(FieldKind.NUMBER, parts.group(2), where, sure, rule);
        }
    }

    /** Where the paper does not say, whose numbers they are follows from who sent it. */
    static void infer(Sheet sheet) {
        if (!sheet.has(FieldKind.NUMBER) || sheet.has(FieldKind.SERIES)) {
            return;
        }
        Range where = sheet.fields.stream().filter(f -> f.kind() == FieldKind.NUMBER).findFirst().orElseThrow().where();
        String from = sheet.value(FieldKind.FROM);
        String series = from.startsWith("Department of State") ? "Deptel" : from.startsWith("Embassy") ? "Embtel"
            : from.startsWith("Consulate") ? "Contel" : from.equals("USUN") || from.contains("United Nations")
            ? "USUN" : "";
        sheet.add(FieldKind.SERIES, series, where, Sureness.LIKELY, "the sender's own numbers");
    }
}
