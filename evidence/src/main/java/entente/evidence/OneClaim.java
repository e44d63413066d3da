package entente.evidence;

import entente.evidence.TextNames.Kind;
import entente.language.model.Act;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Places one claim by itself: its names, its numbers and its dates (E1, E2, E3). What it leaves to the claim that it is
 * about stays open until {@link Links} fills it in.
 */
final class OneClaim {
    private static final int LONGEST_ID = 200;

    private final TextNames names;
    private final TimeText times;
    private final Fitting fitting;
    private final ParticularsOf particular;
    private final Map<List<String>, Set<String>> holders = new HashMap<>();

    OneClaim(TextNames names, TimeText times) {
        this.names = names;
        this.times = times;
        fitting = new Fitting(names, times);
        particular = new ParticularsOf(names);
    }

    /** The claim as far as it goes by itself, or why it cannot be placed. */
    sealed interface Placed {
        record Draft(Claim claim) implements Placed {}

        record Not(SetAside why) implements Placed {}
    }

    Placed place(RawClaim raw) {
        Complaints complaints = new Complaints();
        Claim claim = read(raw, complaints);
        fitting.examine(raw, claim, complaints);
        return complaints.none() ? new Placed.Draft(Dates.clipped(claim)) : new Placed.Not(complaints.of(raw));
    }

    private Claim read(RawClaim raw, Complaints complaints) {
        Span reported = point(raw, Field.REPORTED, complaints);
        String document = name(raw, Field.DOCUMENT, Kind.DOCUMENT, complaints);
        String id = id(raw, complaints);
        String says = name(raw, Field.SAYS, Kind.ACTOR, complaints);
        String method = name(raw, Field.METHOD, Kind.METHOD, complaints);
        String by = name(raw, Field.BY, Kind.ACTOR, complaints);
        String act = name(raw, Field.ACT, Kind.ACT, complaints);
        String to = name(raw, Field.TO, Kind.ACTOR, complaints);
        String item = name(raw, Field.ITEM, Kind.ITEM, complaints);
        Quantity number = number(raw, item, complaints);
        String about = name(raw, Field.ABOUT, Kind.TOPIC, complaints);
        return new Claim(id, says, method, by.isEmpty() ? measured(act) : by, act, to, item, number, about,
                until(raw, complaints), happened(raw, reported, complaints), reported, received(raw, complaints),
                seen(raw, complaints), raw.text(Field.CONFIRMS), raw.text(Field.DENIES), raw.text(Field.RETRACTS),
                document, raw.text(Field.PASSAGE), basis(raw, document, complaints), raw.text(Field.GLOSS),
                particular.of(raw, act, complaints), raw.supposed() && raw.text(Field.SAYS).isEmpty(), raw.file(),
                raw.line());
    }

    private static String id(RawClaim raw, Complaints complaints) {
        String id = raw.text(Field.ID);
        if (id.length() > LONGEST_ID || id.codePoints().anyMatch(Character::isISOControl)) {
            complaints.add(Code.E202, "id: " + Complaints.shown(id) + " is no id. Accepted: at most " + LONGEST_ID
                    + " characters on one line.");
        }
        return id;
    }

    private String name(RawClaim raw, Field field, Kind kind, Complaints complaints) {
        String word = raw.text(field);
        return word.isEmpty() ? "" : named(word, field, kind, complaints);
    }

    private String named(String word, Field field, Kind kind, Complaints complaints) {
        Optional<String> name = names.find(kind, word);
        if (name.isEmpty()) {
            Optional<String> other = names.kindOf(word);
            complaints.add(other.isPresent() ? Code.E204 : Code.E203, field.key() + ": " + Complaints.shown(word)
                    + " is " + other.map(found -> found + " of the text, and no " + kind.words())
                            .orElse("no " + kind.words() + " of the text") + ". "
                    + Complaints.instead(word, names.all(kind)));
        }
        return name.orElse("");
    }

    /** Of a measure that one party has, whose it is need not be said. */
    private String measured(String act) {
        return names.lookup().measure(act).map(measure -> measure.of()).filter(of -> of.size() == 1)
                .map(List::getFirst).orElse("");
    }

    private Quantity number(RawClaim raw, String item, Complaints complaints) {
        String text = raw.text(Field.NUMBER);
        if (text.isEmpty()) {
            return Dates.isLinked(raw) ? Dates.UNSAID_NUMBER : Quantity.ONE;
        }
        int decimals = names.lookup().item(item).map(found -> found.decimals()).orElse(0);
        Optional<Quantity> number = Numbered.read(text, decimals);
        if (number.isEmpty()) {
            complaints.add(Code.E210, "number: " + Complaints.shown(text) + " is no number"
                    + (item.isEmpty() ? "" : " of " + item) + ". Accepted: a whole number from 0 to 999999999999, "
                    + (decimals > 0 ? "with at most " + decimals + " digits behind a point, " : "") + "or all.");
        }
        return number.orElse(Quantity.ONE);
    }

    private static Optional<LocalDate> until(RawClaim raw, Complaints complaints) {
        String text = raw.text(Field.UNTIL);
        Optional<LocalDate> day = TimeText.day(text);
        if (!text.isEmpty() && day.isEmpty()) {
            complaints.add(Code.E208, "until: " + Complaints.shown(text)
                    + " is no day. Accepted: a day such as 2024-01-05.");
        }
        return day;
    }

    private Span happened(RawClaim raw, Span reported, Complaints complaints) {
        String text = raw.text(Field.HAPPENED);
        if (text.isEmpty()) {
            return raw.text(Field.RETRACTS).isEmpty() ? Dates.UNSAID : reported;
        }
        return known(times.stretch(text), Field.HAPPENED, text, ", or two of them with / between", complaints);
    }

    private Span point(RawClaim raw, Field field, Complaints complaints) {
        String text = raw.text(field);
        return text.isEmpty() ? Dates.UNSAID : known(times.point(text), field, text, "", complaints);
    }

    private Optional<Instant> received(RawClaim raw, Complaints complaints) {
        Span span = point(raw, Field.RECEIVED, complaints);
        return span == Dates.UNSAID ? Optional.empty() : Optional.of(span.last());
    }

    private Span known(TimeText.Time time, Field field, String text, String also, Complaints complaints) {
        return switch (time) {
            case TimeText.Time.Known(Span span) -> span;
            case TimeText.Time.Unclear(String why) -> {
                complaints.add(Code.E208, field.key() + ": " + Complaints.shown(text) + " " + why
                        + ". Accepted: a day such as 2024-01-05, an instant such as 2024-01-05T18:45+01:00"
                        + also + ".");
                yield Dates.UNSAID;
            }
        };
    }

    private Set<String> seen(RawClaim raw, Complaints complaints) {
        if (raw.seen().isEmpty()) {
            return Set.of();
        }
        Set<String> known = holders.get(raw.seen());
        return known != null ? known : readSeen(raw, complaints);
    }

    private Set<String> readSeen(RawClaim raw, Complaints complaints) {
        Set<String> found = new TreeSet<>();
        raw.seen().forEach(word -> found.add(named(word.strip(), Field.SEEN, Kind.ACTOR, complaints)));
        if (!found.contains("")) {
            holders.put(List.copyOf(raw.seen()), Set.copyOf(found));
        }
        return found.contains("") ? Set.of() : holders.get(raw.seen());
    }

    private static Basis basis(RawClaim raw, String document, Complaints complaints) {
        return switch (raw.text(Field.BASIS)) {
            case "" -> document.isEmpty() ? Basis.ASSUMED : Basis.SOURCED;
            case "sourced" -> Basis.SOURCED;
            case "assumed" -> Basis.ASSUMED;
            case String other -> {
                complaints.add(Code.E202, "basis: " + Complaints.shown(other) + " is none. "
                        + Complaints.instead(other, List.of("sourced", "assumed")));
                yield Basis.ASSUMED;
            }
        };
    }
}
