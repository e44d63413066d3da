package entente.language.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Conditions, dates and duties with names, amounts or days exchanged for others. The pieces that hold them are
 * {@link RewrittenPieces}.
 *
 * @param name what stands for a name; for an instance, what stands for its undertaking
 * @param amount what stands for the amount of a description, which has its other names already
 * @param date what stands for a date that holds no others
 */
record Rewritten(UnaryOperator<String> name, Function<ActPattern, Amount> amount, UnaryOperator<Deadline> date) {

    /** Other names, and nothing else. */
    static Rewritten names(UnaryOperator<String> name) {
        return new Rewritten(name, ActPattern::amount, UnaryOperator.identity());
    }

    /** {@code peace/usa} is named by its undertaking. */
    String topic(String topic) {
        int stroke = topic.indexOf('/');
        return topic.isEmpty() || topic.equals(Condition.Fact.COUNTERPART) ? topic
                : stroke < 0 ? name.apply(topic) : name.apply(topic.substring(0, stroke)) + topic.substring(stroke);
    }

    ActPattern pattern(ActPattern p) {
        ActPattern named = new ActPattern(p.actor(), p.act(), amount(p.amount()), p.item(), topic(p.topic()), p.to(),
                p.decimals());
        return new ActPattern(named.actor(), named.act(), amount.apply(named), named.item(), named.topic(), named.to(),
                named.decimals());
    }

    private Amount amount(Amount amount) {
        return switch (amount) {
            case Amount.Accrued a -> new Amount.Accrued(a.number(), a.per(), condition(a.holds()), a.most());
            case Amount.Given(String parameter) -> new Amount.Given(name.apply(parameter));
            case Amount other -> other;
        };
    }

    Condition condition(Condition condition) {
        return switch (condition) {
            case Condition.All c -> new Condition.All(all(c.of()), c.place());
            case Condition.Any c -> new Condition.Any(all(c.of()), c.place());
            case Condition.SomeOf c -> new Condition.SomeOf(c.number(), all(c.of()), c.place());
            case Condition.Not c -> new Condition.Not(condition(c.of()), c.place());
            case Condition.Fact c -> fact(c);
            case Condition.Settled c -> new Condition.Settled(name.apply(c.openPoint()), c.place());
            case Condition.InForce c -> new Condition.InForce(name.apply(c.state()), c.place());
            case Condition.Available c -> c;
            case Condition.Happens c -> new Condition.Happens(pattern(c.what()), c.place());
            case Condition.From c -> c;
            case Condition.Times c -> new Condition.Times(c.number(), fact(c.fact()), c.place());
            case Condition.Lasting c ->
                new Condition.Lasting(condition(c.of()), length(c.length()), c.unbroken(), c.place());
            case Condition.Share c -> new Condition.Share(c.percent(), fact(c.fact()), c.place());
            case Condition.Measured c -> new Condition.Measured(name.apply(c.measure()), c.of(), c.comparison(),
                    c.value(),
                    c.unit(), c.than().isEmpty() ? "" : name.apply(c.than()), c.place());
            case Condition.Found c -> new Condition.Found(topic(c.undertaking()), c.finding(), c.by(), c.place());
        };
    }

    private Condition.Fact fact(Condition.Fact fact) {
        return new Condition.Fact(topic(fact.undertaking()), fact.kind(), fact.place());
    }

    private List<Condition> all(List<Condition> conditions) {
        return conditions.stream().map(this::condition).toList();
    }

    Length length(Length length) {
        return length.calendar().isEmpty() ? length
                : new Length(length.number(), length.unit(), name.apply(length.calendar()));
    }

    Deadline deadline(Deadline deadline) {
        return switch (deadline) {
            case Deadline.Elastic d -> d;
            case Deadline.Within d -> new Deadline.Within(length(d.length()), d.after().map(this::condition));
            case Deadline.By d -> d;
            case Deadline.ByGiven(String parameter) -> date.apply(new Deadline.ByGiven(name.apply(parameter)));
            case Deadline.AfterEachPeriod d -> new Deadline.AfterEachPeriod(length(d.length()), d.begins());
            case Deadline.Before d -> new Deadline.Before(length(d.length()), condition(d.event()));
            case Deadline.DayIn(ActPattern words) -> new Deadline.DayIn(pattern(words));
            case Deadline.EarlierOf(List<Deadline> of) -> new Deadline.EarlierOf(dates(of));
            case Deadline.LaterOf(List<Deadline> of) -> new Deadline.LaterOf(dates(of));
            case Deadline.OrNextWorkingDay d ->
                new Deadline.OrNextWorkingDay(deadline(d.deadline()), name.apply(d.calendar()));
        };
    }

    private List<Deadline> dates(List<Deadline> of) {
        return of.stream().map(this::deadline).toList();
    }

    Duty duty(Duty duty) {
        return switch (duty) {
            case Duty.Do(ActPattern what) -> new Duty.Do(pattern(what));
            case Duty.Refrain(ActPattern what) -> new Duty.Refrain(pattern(what));
            case Duty.Secure(ActPattern what) -> new Duty.Secure(pattern(what));
            case Duty.Endeavour(ActPattern what) -> new Duty.Endeavour(pattern(what));
            case Duty.Keep(Condition holds) -> new Duty.Keep(condition(holds));
        };
    }

    Repeat repeat(Repeat repeat) {
        return switch (repeat) {
            case Repeat.Every every -> every;
            case Repeat.WithinAny(Length length) -> new Repeat.WithinAny(length(length));
            case Repeat.Whenever(Condition condition) -> new Repeat.Whenever(condition(condition));
        };
    }

    Proof proof(Proof proof) {
        return switch (proof.by()) {
            case Proof.Meets(String standard) ->
                new Proof(new Proof.Meets(name.apply(standard)), length(proof.renewedEvery()));
            case Proof.OnTheWordOf word -> new Proof(word, length(proof.renewedEvery()));
        };
    }

    <T> Part<T> part(Part<T> part, UnaryOperator<T> change) {
        return new Part<>(change.apply(part.value()), part.place(), part.assumed(), part.origin());
    }

    <T> Optional<Part<T>> part(Optional<Part<T>> part, UnaryOperator<T> change) {
        return part.map(p -> part(p, change));
    }

    <T> List<Part<T>> parts(List<Part<T>> parts, UnaryOperator<T> change) {
        return parts.stream().map(p -> part(p, change)).toList();
    }
}
