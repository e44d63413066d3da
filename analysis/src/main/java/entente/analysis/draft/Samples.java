package entente.analysis.draft;

import entente.language.model.Agreement;
import entente.language.model.Bound;
import entente.language.model.Lookup;
import entente.language.model.Parameter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What stands for what a text takes, so that it can be played: the same for the base and the draft. */
final class Samples {

    private static final int MOST = 1000;
    private static final int STEP = 10;
    private static final int DAYS = 90;

    private final Map<String, String> given = new LinkedHashMap<>();

    Samples(Agreement base, Agreement draft) {
        LocalDate day = base.opens().isAfter(draft.opens()) ? base.opens() : draft.opens();
        take(base, day);
        take(draft, day);
    }

    private void take(Agreement text, LocalDate day) {
        var lookup = new Lookup(text);
        for (Parameter parameter : text.frame().parameters()) {
            given.putIfAbsent(parameter.name(), switch (parameter.kind()) {
                case PARTY -> lookup.party(parameter.name()).map(party -> party.title()).filter(title ->
                        !title.isBlank()).orElse(parameter.name());
                case DAY -> day.plusDays(DAYS).toString();
                case NUMBER -> number();
            });
        }
    }

    /** No two alike, and each less than the one before, so that paying the one is not paying the other as well. */
    private String number() {
        return Integer.toString(Math.max(1, MOST - STEP * given.size()));
    }

    /** A text with what it takes filled in; any other text as it is. */
    Agreement in(Agreement text) {
        Map<String, String> own = text.frame().parameters().stream().map(Parameter::name)
                .collect(Collectors.toMap(name -> name, given::get));
        return own.isEmpty() ? text : Bound.by(text, own, text.opens()).agreement();
    }

    boolean isNone() {
        return given.isEmpty();
    }

    /** {@code quantity 100, delivery-day 2024-03-31}. */
    String words() {
        return given.entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
