package entente.evidence;

import entente.language.model.Finding;
import entente.language.model.Lookup;
import entente.language.model.Measure;
import entente.language.model.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads what only some claims say: values, degrees, findings, what a deed is done under, and instances (E1). */
final class ParticularsOf {
    private static final int WHOLE = 100;

    private final TextNames names;

    ParticularsOf(TextNames names) {
        this.names = names;
    }

    Particulars of(RawClaim raw, String act, Complaints complaints) {
        Optional<BigDecimal> value = value(raw, act, complaints);
        boolean approximate = approximate(raw, complaints);
        Optional<Integer> degree = degree(raw, complaints);
        String under = under(raw, complaints);
        Map<String, String> with = with(raw, complaints);
        Optional<Finding> finding = finding(raw, complaints);
        String instance = raw.text(Field.INSTANCE);
        boolean none = value.isEmpty() && !approximate && degree.isEmpty() && under.isEmpty() && instance.isEmpty()
                && with.isEmpty() && finding.isEmpty();
        return none ? Particulars.NONE
                : new Particulars(value, approximate, degree, under, instance, with, finding);
    }

    private Optional<BigDecimal> value(RawClaim raw, String act, Complaints complaints) {
        String text = raw.text(Field.VALUE);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        boolean negative = text.startsWith("-");
        Optional<BigDecimal> value = Numbered.decimal(negative ? text.substring(1) : text)
                .map(found -> negative ? found.negate() : found);
        if (value.isEmpty()) {
            complaints.add(Code.E210, "value: " + Complaints.shown(text)
                    + " is no value. Accepted: a number such as 174.1.");
        }
        return value.map(found -> converted(found, raw, act, complaints));
    }

    /** In the unit of the measure, by the factors that the text gives. */
    private BigDecimal converted(BigDecimal value, RawClaim raw, String act, Complaints complaints) {
        String given = raw.text(Field.UNIT);
        Optional<Measure> measure = names.lookup().measure(act);
        if (given.isEmpty() || measure.isEmpty() || measure.get().unit().equals(given)) {
            return value;
        }
        Optional<Unit> from = names.lookup().unit(given);
        Optional<Unit> to = names.lookup().unit(measure.get().unit());
        if (from.isEmpty() || to.isEmpty() || !base(from.get()).equals(base(to.get()))) {
            complaints.add(from.isEmpty() ? Code.E203 : Code.E206, "unit: " + Complaints.shown(given) + " is "
                    + (from.isEmpty() ? "no unit of the text" : "nothing that " + act + " is measured in") + ". "
                    + Complaints.instead(given, alike(to)));
            return value;
        }
        return value.multiply(from.get().factor()).divide(to.get().factor(), MathContext.DECIMAL64)
                .stripTrailingZeros();
    }

    private static String base(Unit unit) {
        return unit.base().isEmpty() ? unit.name() : unit.base();
    }

    private List<String> alike(Optional<Unit> to) {
        return names.lookup().units().stream().filter(unit -> to.map(one -> base(one).equals(base(unit))).orElse(true))
                .map(Unit::name).toList();
    }

    private static boolean approximate(RawClaim raw, Complaints complaints) {
        return switch (raw.text(Field.APPROXIMATE)) {
            case "", "no" -> false;
            case "yes" -> true;
            case String other -> {
                complaints.add(Code.E202, "approximate: " + Complaints.shown(other) + ". Accepted: yes, no.");
                yield false;
            }
        };
    }

    private static Optional<Integer> degree(RawClaim raw, Complaints complaints) {
        String text = raw.text(Field.DEGREE);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        boolean fits = text.matches("\\d{1,3}") && Integer.parseInt(text) <= WHOLE;
        if (!fits) {
            complaints.add(Code.E210, "degree: " + Complaints.shown(text)
                    + " is no degree. Accepted: a whole number of percent, from 0 to 100.");
        }
        return fits ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    /** {@code payment}, or an instance of it: {@code report/2016-04-16}. */
    private String under(RawClaim raw, Complaints complaints) {
        String text = raw.text(Field.UNDER);
        Lookup lookup = names.lookup();
        int slash = text.indexOf('/');
        String name = slash < 0 ? text : text.substring(0, slash);
        if (!text.isEmpty() && !names.isUndertaking(name)) {
            complaints.add(lookup.isTopic(name) ? Code.E204 : Code.E203, "under: " + Complaints.shown(name)
                    + " is no undertaking of the text. " + Complaints.instead(name, names.undertakings()));
        }
        return text;
    }

    /** {@code price=1200.50; delivery-day=2024-03-01}. */
    private Map<String, String> with(RawClaim raw, Complaints complaints) {
        String text = raw.text(Field.WITH);
        if (text.isEmpty()) {
            return Map.of();
        }
        Map<String, String> given = new LinkedHashMap<>();
        for (String pair : text.split(";")) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair.strip() : pair.substring(0, equals).strip();
            boolean known = names.lookup().parameter(name).isPresent();
            if (equals < 0 || !known || given.put(name, pair.substring(equals + 1).strip()) != null) {
                complaints.add(known ? Code.E202 : Code.E203, "with: " + Complaints.shown(pair.strip())
                        + (known ? " gives nothing, or gives it twice" : " is for no parameter of the text") + ". "
                        + Complaints.instead(name, names.lookup().parameters().stream().map(p -> p.name()).toList()));
            }
        }
        return new TreeMap<>(given);
    }

    private static Optional<Finding> finding(RawClaim raw, Complaints complaints) {
        String text = raw.text(Field.FINDING);
        Optional<Finding> finding = Arrays.stream(Finding.values()).filter(f -> f.words().equals(text)).findFirst();
        if (!text.isEmpty() && finding.isEmpty()) {
            complaints.add(Code.E202, "finding: " + Complaints.shown(text) + " is none. "
                    + Complaints.instead(text, Arrays.stream(Finding.values()).map(Finding::words).toList()));
        }
        return finding;
    }
}
