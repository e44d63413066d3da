package entente.evidence;

import entente.language.source.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What is wrong with one claim: everything at once, so that nobody has to come back for the rest. */
final class Complaints {
    private static final int MOST_NAMES = 12;

    private final List<String> reasons = new ArrayList<>(0);
    private Code first;

    void add(Code code, String reason) {
        if (reasons.isEmpty()) {
            first = code;
        }
        reasons.add(reason);
    }

    boolean none() {
        return reasons.isEmpty();
    }

    SetAside of(RawClaim claim) {
        return first.at(claim.file(), claim.line(), claim.text(Field.ID), String.join(" ", reasons));
    }

    /** {@code Nearest: ussr. Accepted: usa, ussr, cuba.} */
    static String instead(String found, Collection<String> accepted) {
        String nearest = Names.nearest(found, accepted).map(name -> "Nearest: " + name + ". ").orElse("");
        return nearest + "Accepted: " + some(accepted) + ".";
    }

    static String some(Collection<String> names) {
        if (names.isEmpty()) {
            return "none, as the text has none";
        }
        String shown = String.join(", ", names.stream().limit(MOST_NAMES).toList());
        return names.size() <= MOST_NAMES ? shown : shown + " and " + (names.size() - MOST_NAMES) + " more";
    }

    /** {@code log.jsonl line 7}; what was given as a sentence stands in no file. */
    static String place(String file, long line) {
        return file.isEmpty() ? "sentence " + line : file + " line " + line;
    }

    /** A found word as a message shows it: cut where it is long, its control characters made visible. */
    static String shown(String found) {
        StringBuilder visible = new StringBuilder("\"");
        found.codePoints().limit(60).forEach(c -> {
            if (Character.isISOControl(c) || !Character.isDefined(c)
                    || Character.getType(c) == Character.SURROGATE || Character.getType(c) == Character.FORMAT) {
                visible.append("\\u%04x".formatted(c));
            } else {
                visible.appendCodePoint(c);
            }
        });
        return visible.append(found.codePointCount(0, found.length()) > 60 ? "…\"" : "\"").toString();
    }
}
