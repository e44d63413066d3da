package entente.analysis.exposure;

import entente.language.model.Agreement;
import entente.language.model.Undertaking;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the text says that undertakings cost and are worth, in a number of which only the proportions count. */
final class Worth {

    private Worth() {}

    /** Whether the text gives a value to any undertaking. */
    static boolean isGiven(Agreement text) {
        return text.undertakings().stream().anyMatch(u -> !of(u).isEmpty());
    }

    /** The values of an undertaking by party: to its debtor what it costs, to anybody else what it is worth. */
    static Map<String, Long> of(Undertaking undertaking) {
        Map<String, Long> values = new LinkedHashMap<>();
        undertaking.terms().values().forEach(part ->
                values.merge(part.value().party(), part.value().number(), Long::sum));
        return values;
    }
}
