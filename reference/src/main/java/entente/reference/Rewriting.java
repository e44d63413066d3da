package entente.reference;

import entente.language.model.ActPattern;
import entente.language.model.Amount;
import entente.language.model.Condition;
import entente.language.model.Deadline;
import entente.language.model.Duty;
import entente.language.model.Part;
import entente.language.model.Proof;
import entente.language.model.Repeat;
import entente.language.model.Terms;
import entente.language.model.Undertaking;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The same words with other names in them: how an instance differs from the undertaking that it is an instance of.
 *
 * @param name of parties, items and topics
 * @param undertaking of the undertakings that conditions speak of
 */
record Rewriting(UnaryOperator<String> name, UnaryOperator<String> undertaking) {

    Undertaking of(Undertaking u, String as, Terms terms) {
        return new Undertaking(as, name.apply(u.from()), name.apply(u.to()), u.beneficiary(), conditions(u.when()),
                new Part<>(duty(u.duty().value()), u.duty().place(), u.duty().assumed(), u.duty().origin()),
                deadline(u.deadline()), deadline(u.breachedAfter()), deadline(u.until()), conditions(u.provided()),
                conditions(u.whileHolds()), u.proof().map(part -> changed(part, proof(part.value()))),
                terms.repeating(terms.repeat().map(part -> changed(part, repeat(part.value())))), u.cites(), u.origin(),
                u.place());
    }

    /** The same, but asked for once. */
    Undertaking once(Undertaking u) {
        ActPattern what = u.duty().value().what();
        var one = new ActPattern(what.actor(), what.act(), new Amount.AtLeast(1), what.item(), what.topic(), what.to(),
                0);
        Duty duty = u.duty().value() instanceof Duty.Secure ? new Duty.Secure(one) : new Duty.Do(one);
        return new Undertaking(u.name(), u.from(), u.to(), u.beneficiary(), u.when(), changed(u.duty(), duty),
                u.deadline(), u.breachedAfter(), u.until(), u.provided(), u.whileHolds(), u.proof(), u.terms(),
                u.cites(), u.origin(), u.place());
    }

    private static <T> Part<T> changed(Part<?> part, T value) {
        return new Part<>(value, part.place(), part.assumed(), part.origin());
    }

    private List<Part<Condition>> conditions(List<Part<Condition>> parts) {
        return parts.stream().map(part -> changed(part, condition(part.value()))).toList();
    }

    private Optional<Part<Deadline>> deadline(Optional<Part<Deadline>> part) {
        return part.map(p -> changed(p, deadline(p.value())));
    }

    private Duty duty(Duty duty) {
        return switch (duty) {
            case Duty.Do(ActPattern what) -> new Duty.Do(pattern(what));
            case Duty.Refrain(ActPattern what) -> new Duty.Refrain(pattern(what));
            case Duty.Secure(ActPattern what) -> new Duty.Secure(pattern(what));
            case Duty.Endeavour(ActPattern what) -> new Duty.Endeavour(pattern(what));
            case Duty.Keep(Condition holds) -> new Duty.Keep(condition(holds));
        };
    }

    private Proof proof(Proof proof) {
        return proof.by() instanceof Proof.OnTheWordOf(String party)
                ? new Proof(new Proof.OnTheWordOf(name.apply(party)), proof.renewedEvery()) : proof;
    }

    private Repeat repeat(Repeat repeat) {
        return repeat instanceof Repeat.Whenever(Condition condition) ? new Repeat.Whenever(condition(condition))
                : repeat;
    }

    ActPattern pattern(ActPattern what) {
        return new ActPattern(name.apply(what.actor()), what.act(), amount(what.amount()), name.apply(what.item()),
                name.apply(what.topic()), name.apply(what.to()), what.decimals());
    }

    private Amount amount(Amount amount) {
        return amount instanceof Amount.Accrued(long number, var per, Condition holds, long most)
                ? new Amount.Accrued(number, per, condition(holds), most) : amount;
    }

    Condition condition(Condition condition) {
        return switch (condition) {
            case Condition.All all -> new Condition.All(each(all.of()), all.place());
            case Condition.Any any -> new Condition.Any(each(any.of()), any.place());
            case Condition.Not not -> new Condition.Not(condition(not.of()), not.place());
            case Condition.Fact fact -> fact(fact);
            case Condition.Happens happens -> new Condition.Happens(pattern(happens.what()), happens.place());
            case Condition.SomeOf some -> new Condition.SomeOf(some.number(), each(some.of()), some.place());
            case Condition.Times times -> new Condition.Times(times.number(), fact(times.fact()), times.place());
            case Condition.Lasting lasting -> new Condition.Lasting(condition(lasting.of()), lasting.length(),
                    lasting.unbroken(), lasting.place());
            case Condition.Share share -> new Condition.Share(share.percent(), fact(share.fact()), share.place());
            case Condition.Found found -> new Condition.Found(undertaking.apply(found.undertaking()), found.finding(),
                    found.by(), found.place());
            case Condition.Settled settled -> settled;
            case Condition.InForce inForce -> inForce;
            case Condition.Available available -> available;
            case Condition.From from -> from;
            case Condition.Measured measured -> new Condition.Measured(measured.measure(), name.apply(measured.of()),
                    measured.comparison(), measured.value(), measured.unit(), measured.than(), measured.place());
        };
    }

    private Condition.Fact fact(Condition.Fact fact) {
        return new Condition.Fact(undertaking.apply(fact.undertaking()), fact.kind(), fact.place());
    }

    private List<Condition> each(List<Condition> conditions) {
        return conditions.stream().map(this::condition).toList();
    }

    private Deadline deadline(Deadline deadline) {
        return switch (deadline) {
            case Deadline.Within within -> new Deadline.Within(within.length(), within.after().map(this::condition));
            case Deadline.Before before -> new Deadline.Before(before.length(), condition(before.event()));
            case Deadline.DayIn day -> new Deadline.DayIn(pattern(day.words()));
            case Deadline.EarlierOf earlier -> new Deadline.EarlierOf(deadlines(earlier.of()));
            case Deadline.LaterOf later -> new Deadline.LaterOf(deadlines(later.of()));
            case Deadline.OrNextWorkingDay next ->
                new Deadline.OrNextWorkingDay(deadline(next.deadline()), next.calendar());
            case Deadline.Elastic elastic -> elastic;
            case Deadline.By by -> by;
            case Deadline.ByGiven given -> given;
            case Deadline.AfterEachPeriod each -> each;
        };
    }

    private List<Deadline> deadlines(List<Deadline> of) {
        return of.stream().map(this::deadline).toList();
    }
}
