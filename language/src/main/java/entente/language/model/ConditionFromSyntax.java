package entente.language.model;

import entente.language.problem.Kind;
import entente.language.syntax.ConditionSyntax;
import entente.language.syntax.PatternSyntax;
import entente.language.syntax.Subject;
import entente.language.syntax.Word;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what a condition tests. */
final class ConditionFromSyntax {

    private final Declared declared;
    private final Lookup lookup;
    private final Quantities quantities;
    private final PatternFromSyntax patterns;

    ConditionFromSyntax(Declared declared, Lookup lookup, Quantities quantities) {
        this.declared = declared;
        this.lookup = lookup;
        this.quantities = quantities;
        this.patterns = new PatternFromSyntax(declared, lookup, quantities, this::condition);
    }

    PatternFromSyntax patterns() {
        return patterns;
    }

    Condition condition(ConditionSyntax said) {
        List<Condition> terms = said.terms().stream().map(this::term).toList();
        Place place = declared.place(said.span());
        return terms.size() == 1 ? terms.getFirst() : switch (said.joint()) {
            case AND -> new Condition.All(terms, place);
            case OR -> new Condition.Any(terms, place);
        };
    }

    /** What a duty keeps: nothing that is only a fact about another undertaking (S42). */
    Condition kept(ConditionSyntax said) {
        for (ConditionSyntax.Term term : said.terms()) {
            if (term instanceof ConditionSyntax.Is is && is.fact().text().equals("in force")) {
                declared.name(alone(is.subject()), Sort.STATE);
            }
        }
        return condition(said);
    }

    private Condition term(ConditionSyntax.Term term) {
        Place place = declared.place(term.span());
        return switch (term) {
            case ConditionSyntax.At at -> denied(at.before(), new Condition.From(at.day().date(), place));
            case ConditionSyntax.Is is -> denied(is.denied(), fact(is.subject(), is.fact(), place));
            case ConditionSyntax.Does does -> denied(does.action().isNone() != does.action().denied(),
                    happens(does.action(), place));
            case ConditionSyntax.Times times -> {
                String name = declared.name(times.undertaking(), Sort.UNDERTAKING);
                yield new Condition.Times(times.number(), new Condition.Fact(name, kind(times.fact()), place), place);
            }
            case ConditionSyntax.Share share -> new Condition.Share(share.percent(),
                    new Condition.Fact(undertaking(share.subject()), kind(share.fact()), place), place);
            case ConditionSyntax.SomeOf some -> someOf(some, place);
            case ConditionSyntax.Measured measured -> denied(measured.denied(), measured(measured, place));
            case ConditionSyntax.Found found -> denied(found.denied(), new Condition.Found(undertaking(found.subject()),
                    Finding.valueOf(found.finding().toUpperCase(Locale.ROOT).replace(' ', '_')),
                    found.by().map(declared::actor).orElse(""), place));
            case ConditionSyntax.Lasting lasting -> new Condition.Lasting(term(lasting.of()),
                    quantities.length(lasting.length()), lasting.unbroken(), place);
        };
    }

    private static Condition denied(boolean denied, Condition condition) {
        return denied ? new Condition.Not(condition, condition.place()) : condition;
    }

    private Condition happens(PatternSyntax action, Place place) {
        return new Condition.Happens(patterns.action(action), place);
    }

    private Condition someOf(ConditionSyntax.SomeOf some, Place place) {
        if (some.number() > some.of().size()) {
            declared.problems().error(Kind.BAD_NUMBER, some.span(), "`" + some.number() + "` are asked of "
                    + some.of().size() + " that are named", "a condition that nothing fulfils binds nobody",
                    "a number up to " + some.of().size());
        }
        return new Condition.SomeOf(some.number(), some.of().stream().map(one -> happens(one, place)).toList(), place);
    }

    private Condition fact(Subject subject, Word fact, Place place) {
        return switch (fact.text()) {
            case "settled" -> new Condition.Settled(declared.name(alone(subject), Sort.OPEN_POINT), place);
            case "available" -> new Condition.Available(declared.name(alone(subject), Sort.METHOD), place);
            case "in force" -> {
                if (!declared.is(subject.name().text(), Sort.STATE) && (subject.counterpart()
                        || subject.member().isPresent() || declared.is(subject.name().text(), Sort.UNDERTAKING))) {
                    yield new Condition.Fact(undertaking(subject), Condition.Fact.Kind.IN_FORCE, place);
                }
                String name = declared.name(alone(subject), Sort.UNDERTAKING, Sort.STATE);
                yield new Condition.InForce(name, place);
            }
            case "terminated" -> declared.isAgreement(subject.name().text())
                    ? new Condition.Fact(alone(subject).text(), Condition.Fact.Kind.TERMINATED, place)
                    : new Condition.Fact(undertaking(subject), Condition.Fact.Kind.TERMINATED, place);
            default -> new Condition.Fact(undertaking(subject), kind(fact), place);
        };
    }

    private static Condition.Fact.Kind kind(Word fact) {
        return Condition.Fact.Kind.valueOf(fact.text().toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    /** The undertaking, or the instance of it, that the subject names. */
    private String undertaking(Subject subject) {
        if (subject.counterpart()) {
            return Condition.Fact.COUNTERPART;
        }
        String name = declared.name(subject.name(), Sort.UNDERTAKING);
        return subject.member().map(member -> name + "/" + declared.counted(member, Sort.ITEM, Sort.GROUP, Sort.PARTY,
                Sort.UNIT)).orElse(name);
    }

    /** Only undertakings have instances. */
    private Word alone(Subject subject) {
        if (subject.counterpart() || subject.member().isPresent()) {
            declared.problems().error(Kind.NOT_AN_INSTANCE, subject.span(),
                    "only an undertaking has instances of its own",
                    "an open point, a method and a state are one thing for everybody (G11)",
                    subject.counterpart() ? "the name of what is meant" : "`" + subject.name().text() + "` alone");
        }
        return subject.name();
    }

    private Condition measured(ConditionSyntax.Measured said, Place place) {
        String name = declared.name(said.measure().name(), Sort.MEASURE);
        String of = said.measure().member().map(declared::actor).orElse("");
        var comparison = Condition.Measured.Comparison.valueOf(
                said.comparison().toUpperCase(Locale.ROOT).replace(' ', '_'));
        Optional<Measure> measure = lookup.measure(name);
        said.measure().member().ifPresent(word -> measure.filter(m -> declared.isActor(of) && !m.of().contains(of))
                .ifPresent(m -> notOf(m, word)));
        if (said.than().isPresent()) {
            String than = declared.name(said.than().get(), Sort.MEASURE);
            measure.ifPresent(m -> lookup.measure(than).ifPresent(other -> comparable(m, other, said.than().get())));
            return new Condition.Measured(name, of, comparison, said.value().value(), "", than, place);
        }
        return measure.map(m -> new Condition.Measured(name, of, comparison, quantities.inUnitOf(m, said.value(),
                said.unit()), m.unit(), "", place)).orElse(
                new Condition.Measured(name, of, comparison, said.value().value(), "", "", place));
    }

    private void notOf(Measure measure, Word party) {
        declared.problems().error(Kind.NOT_AN_INSTANCE, party.span(), "`" + measure.name() + "` is no measure of `"
                + party.text() + "`", "what is measured of each of several parties is declared so (G12); line "
                + measure.place().line() + " declares it", measure.of().isEmpty() ? "`" + measure.name() + "` alone"
                : "`" + measure.name() + " of " + String.join("`, `" + measure.name() + " of ", measure.of()) + "`");
    }

    private void comparable(Measure one, Measure other, Word at) {
        if (!one.unit().equals(other.unit())) {
            declared.problems().error(Kind.NOT_CONVERTIBLE, at.span(), "`" + one.name() + "` is measured in `"
                    + one.unit()
                    + "`, and `" + other.name() + "` in `" + other.unit() + "`",
                    "numbers of different units are not compared (G12)", "a measure in `" + one.unit() + "`");
        }
    }
}
