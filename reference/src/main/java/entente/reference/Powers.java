package entente.reference;

import entente.language.model.ActPattern;
import entente.language.model.Agreement;
import entente.language.model.Condition;
import entente.language.model.Liberty;
import entente.language.model.Part;
import entente.language.model.Relation;
import entente.language.model.Undertaking;
import entente.standing.Truth;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What ends or suspends an undertaking: words of those who have the power, and the text's own end (S50). */
record Powers(Case in, Conditions conditions) {

    static final String TERMINATE = "terminate";
    static final String SUSPEND = "suspend";
    static final String RESUME = "resume";

    /** Words that have effect, and from when. */
    record Effect(Occurrence said, Instant from) {}

    /** Whether it has been ended before its time. */
    Course terminated(Undertaking undertaking) {
        Course ended = Course.from(effects(TERMINATE, undertaking).stream().map(Effect::from)
                .min(Comparator.naturalOrder()), Truth.YES);
        Course superseded = ended.or(byRelation(Relation.Kind.SUPERSEDES, undertaking));
        return undertaking.terms().survives() || !Unfolding.isToDo(undertaking) || isOfAnother(undertaking)
                ? superseded : superseded.or(atItsEnd());
    }

    /** Whether it is a piece of another agreement, which this one refers to (S55). */
    static boolean isOfAnother(Undertaking undertaking) {
        return undertaking.name().indexOf('.') > 0;
    }

    /** Whether the agreement itself has been terminated, or has come to its end. */
    Course agreementTerminated() {
        return Course.from(effects(TERMINATE, in.text().name(), everybody(in.text())).stream().map(Effect::from)
                .min(Comparator.naturalOrder()), Truth.YES).or(atItsEnd());
    }

    /** Whether the agreement is over, so that nothing is left to be used; what deals with its end is. */
    Course overFor(Liberty liberty) {
        boolean isAboutTheEnd = Stream.concat(liberty.when().stream(), liberty.whileHolds().stream())
                .anyMatch(part -> asksForTheEnd(part.value()));
        return isAboutTheEnd || liberty.name().indexOf('.') > 0 ? Course.NEVER : agreementTerminated();
    }

    private static boolean asksForTheEnd(Condition condition) {
        return switch (condition) {
            case Condition.Fact fact -> fact.kind() == Condition.Fact.Kind.TERMINATED;
            case Condition.All all -> all.of().stream().anyMatch(Powers::asksForTheEnd);
            case Condition.Any any -> any.of().stream().anyMatch(Powers::asksForTheEnd);
            case Condition.SomeOf some -> some.of().stream().anyMatch(Powers::asksForTheEnd);
            case Condition.Not not -> asksForTheEnd(not.of());
            case Condition.Lasting lasting -> asksForTheEnd(lasting.of());
            case Condition.Times times -> asksForTheEnd(times.fact());
            case Condition.Share share -> false;
            case Condition.Settled settled -> false;
            case Condition.InForce inForce -> false;
            case Condition.Available available -> false;
            case Condition.Happens happens -> false;
            case Condition.From from -> false;
            case Condition.Measured measured -> false;
            case Condition.Found found -> false;
        };
    }

    /** While what this agreement does to the other one holds; superseded, for good (S55). */
    private Course byRelation(Relation.Kind kind, Undertaking undertaking) {
        Course course = Course.NEVER;
        for (Relation relation : in.text().frame().relations()) {
            if (relation.kind() == kind && undertaking.name().startsWith(relation.other() + ".")) {
                Course holds = relation.when().map(this::sinceItOpened).orElse(Course.from(in.opens(), Truth.YES));
                course = course.or(kind == Relation.Kind.SUPERSEDES ? holds.latched() : holds);
            }
        }
        return course;
    }

    /** Whether nobody has suspended it; it is resumed by one who could have suspended it, or by both sides. */
    Course running(Undertaking undertaking) {
        return byWords(undertaking).and(byRelation(Relation.Kind.SUSPENDS, undertaking).not());
    }

    private Course byWords(Undertaking undertaking) {
        Map<Instant, Truth> turns = new TreeMap<>();
        effects(SUSPEND, undertaking).forEach(effect -> turns.put(effect.from(), Truth.NO));
        if (turns.isEmpty()) {
            return Course.ALWAYS;
        }
        effects(RESUME, undertaking).forEach(effect -> turns.merge(effect.from(), Truth.YES,
                (one, other) -> Truth.UNKNOWN));
        var all = new ArrayList<>(List.of(new Course.Turn(Instant.MIN, Truth.YES)));
        turns.forEach((from, truth) -> all.add(new Course.Turn(from, truth)));
        return new Course(all);
    }

    /** The last instant of the agreement itself, where it has one. */
    Optional<Instant> lastDay() {
        return in.text().frame().ends().flatMap(part -> new Deadlines(in, conditions)
                .written(part.value(), part.origin(), Optional.of(in.opens()), Course.ALWAYS));
    }

    /** Whether the agreement has come to its own end; no sooner than it opens. */
    Course atItsEnd() {
        Course ended = Course.from(lastDay().map(end -> end.plusNanos(1)), Truth.YES);
        for (Part<Condition> part : in.text().frame().endsWhen()) {
            ended = ended.or(sinceItOpened(part).latched());
        }
        return ended;
    }

    private Course sinceItOpened(Part<Condition> part) {
        return conditions.of(part.value()).and(Course.from(in.opens(), Truth.YES));
    }

    /** The words about an undertaking, or about the agreement that holds it, that have effect. */
    List<Effect> effects(String word, Undertaking undertaking) {
        var all = new ArrayList<Effect>();
        InstanceNames.within(undertaking.name()).forEach(name ->
                all.addAll(effects(word, name, Set.of(undertaking.from(), undertaking.to()))));
        boolean outlives = undertaking.terms().survives() && word.equals(TERMINATE);
        if (!outlives) {
            all.addAll(effects(word, in.text().name(), everybody(in.text())));
        }
        return all;
    }

    List<Effect> effects(String word, String topic, Set<String> both) {
        if (in.patterns().occurrences().of(word).isEmpty()) {
            return List.of();
        }
        String power = word.equals(RESUME) ? SUSPEND : word;
        Stream<Effect> byPower = powers(power, topic).stream().flatMap(liberty -> liberty.of().stream()
                .flatMap(holder -> new Sayings(in).said(word, holder, topic, "")).filter(said -> isOpen(liberty, said))
                .map(said -> effect(said, liberty)));
        return Stream.concat(byPower, together(word, topic, both).stream()).distinct().toList();
    }

    /** The liberties that give the power. */
    private List<Liberty> powers(String word, String topic) {
        return in.text().liberties().stream().filter(liberty -> liberty.may().value().act().equals(word)
                && liberty.may().value().topic().equals(topic)).toList();
    }

    private boolean isOpen(Liberty liberty, Occurrence said) {
        return conditions.any(liberty.when(), in.since(liberty.origin()))
                .and(conditions.all(liberty.whileHolds())).at(said.last()) == Truth.YES;
    }

    /** When it is said, or from the day that it names; with a notice, no sooner than that has run out. */
    private Effect effect(Occurrence said, Liberty liberty) {
        Instant noticed = !liberty.notice().isGiven() ? said.last() : new Deadlines(in, conditions)
                .last(said.last(), liberty.notice(), Course.ALWAYS).plusNanos(1);
        return new Effect(said, Case.later(noticed, named(said)));
    }

    private Instant named(Occurrence said) {
        return Sayings.until(said).map(day -> day.atStartOfDay(in.zone()).toInstant()).orElse(said.last());
    }

    /** What both sides have said, whoever has the power. */
    private Optional<Effect> together(String word, String topic, Set<String> both) {
        Optional<Effect> last = Optional.empty();
        for (String party : both) {
            Optional<Effect> said = new Sayings(in).said(word, party, topic, "")
                    .map(o -> new Effect(o, named(o))).min(Comparator.comparing(Effect::from));
            if (said.isEmpty()) {
                return Optional.empty();
            }
            last = last.filter(effect -> effect.from().isAfter(said.get().from())).or(() -> said);
        }
        return last;
    }

    /** Every party that owes or is owed something. */
    static Set<String> everybody(Agreement text) {
        Set<String> all = new LinkedHashSet<>();
        text.undertakings().forEach(u -> all.addAll(List.of(u.from(), u.to())));
        return all;
    }

    /** What hangs on the words of power about an undertaking: the liberties that give it. */
    static Stream<Liberty> over(Agreement text, Undertaking undertaking) {
        return text.liberties().stream().filter(liberty -> {
            ActPattern may = liberty.may().value();
            return (may.act().equals(TERMINATE) || may.act().equals(SUSPEND) || may.act().equals(Assignments.ASSIGN))
                    && (InstanceNames.whole(may.topic()).equals(InstanceNames.whole(undertaking.name()))
                            || may.topic().equals(text.name()));
        });
    }
}
