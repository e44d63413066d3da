package entente.language.model;

import entente.language.source.Numbers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An instance of an agreement: what it {@code takes} is given (S54). What is not given, or cannot be what it is given
 * as, stays open, and is told.
 *
 * @param agreement the text with what was given in its place, opened on the day of the instance
 */
public record Bound(Agreement agreement, List<Trouble> troubles) {

    /** What is wrong with one parameter, and what was given for it; empty where nothing was. */
    public record Trouble(Kind kind, String parameter, String given) {

        /** What can be wrong. */
        public enum Kind { MISSING, UNKNOWN, NO_NUMBER, TOO_FINE, NO_DAY }

        /** For people. */
        public String words() {
            return switch (kind) {
                case MISSING -> "`" + parameter + "` is not given";
                case UNKNOWN -> "the agreement takes nothing that is called `" + parameter + "`";
                case NO_NUMBER -> "`" + given + "` is given for `" + parameter + "`, and is not a number";
                case TOO_FINE -> "`" + given + "` is given for `" + parameter
                        + "`, and has more digits behind the point "
                        + "than it is counted in";
                case NO_DAY -> "`" + given + "` is given for `" + parameter
                        + "`, and is not a day such as `2024-03-01`";
            };
        }
    }

    /**
     * @param parameters what is given, by the names of the text
     * @param opens the day on which the instance is concluded
     */
    public static Bound by(Agreement agreement, Map<String, String> parameters, LocalDate opens) {
        List<Trouble> troubles = new ArrayList<>();
        List<Parameter> taken = agreement.frame().parameters();
        parameters.keySet().stream().filter(name -> taken.stream().noneMatch(p -> p.name().equals(name))).sorted()
                .forEach(name -> troubles.add(new Trouble(Trouble.Kind.UNKNOWN, name, parameters.get(name))));
        taken.forEach(parameter -> trouble(parameter, parameters.get(parameter.name()), agreement)
                .ifPresent(troubles::add));
        Rewritten given = new Rewritten(UnaryOperator.identity(), pattern -> amount(pattern, parameters),
                date -> date(date, parameters));
        Agreement bound = new RewrittenPieces(given).agreement(agreement);
        return new Bound(opened(bound, parties(agreement, parameters), opens), List.copyOf(troubles));
    }

    private static Optional<Trouble> trouble(Parameter parameter, String given, Agreement agreement) {
        if (given == null || given.isBlank()) {
            return Optional.of(new Trouble(Trouble.Kind.MISSING, parameter.name(), ""));
        }
        return switch (parameter.kind()) {
            case PARTY -> Optional.empty();
            case DAY -> day(given).isPresent() ? Optional.empty()
                    : Optional.of(new Trouble(Trouble.Kind.NO_DAY, parameter.name(), given));
            case NUMBER -> {
                Optional<BigDecimal> number = Numbers.decimal(given.strip());
                int decimals = new Lookup(agreement).item(parameter.unit()).map(Item::decimals).orElse(9);
                yield number.isEmpty() ? Optional.of(new Trouble(Trouble.Kind.NO_NUMBER, parameter.name(), given))
                        : number.get().stripTrailingZeros().scale() > decimals
                        ? Optional.of(new Trouble(Trouble.Kind.TOO_FINE, parameter.name(), given)) : Optional.empty();
            }
        };
    }

    private static Amount amount(ActPattern pattern, Map<String, String> parameters) {
        if (!(pattern.amount() instanceof Amount.Given(String parameter)) || parameters.get(parameter) == null) {
            return pattern.amount();
        }
        return Numbers.decimal(parameters.get(parameter).strip())
                .map(number -> number.movePointRight(pattern.decimals()).stripTrailingZeros())
                .filter(number -> number.scale() <= 0).<Amount>map(number ->
                new Amount.AtLeast(number.longValueExact()))
                .orElse(pattern.amount());
    }

    private static Deadline date(Deadline date, Map<String, String> parameters) {
        return date instanceof Deadline.ByGiven(String parameter) && parameters.get(parameter) != null
                ? day(parameters.get(parameter)).<Deadline>map(Deadline.By::new).orElse(date) : date;
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written.strip()));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static List<Party> parties(Agreement agreement, Map<String, String> parameters) {
        return agreement.parties().stream().map(party -> agreement.frame().parameters().stream()
                .anyMatch(p -> p.kind() == Parameter.Kind.PARTY && p.name().equals(party.name()))
                && parameters.get(party.name()) != null ? new Party(party.name(), parameters.get(party.name()).strip(),
                        party.including(), party.place()) : party).toList();
    }

    private static Agreement opened(Agreement a, List<Party> parties, LocalDate opens) {
        return new Agreement(a.name(), a.title(), opens, a.zone(), parties, a.organs(), a.documents(), a.items(),
                a.groups(), a.acts(), a.methods(), a.states(), a.standards(), a.frame(), a.undertakings(),
                a.openPoints(),
                a.liberties(), a.amendments(), a.readings(), a.assumptions(), a.place());
    }
}
