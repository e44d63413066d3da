package entente.language.model;

import java.util.List;
import java.util.function.Function;

/** The pieces of an agreement with names, amounts or days exchanged for others. */
final class RewrittenPieces {

    private final Rewritten by;

    RewrittenPieces(Rewritten by) {
        this.by = by;
    }

    /** All of the agreement but what its conditions stand on, which the caller sees to. */
    Agreement agreement(Agreement a) {
        return new Agreement(a.name(), a.title(), a.opens(), a.zone(), a.parties(), a.organs(), a.documents(),
                a.items(),
                a.groups(), a.acts(), a.methods(), all(a.states(), this::state), all(a.standards(), this::standard),
                frame(a.frame()), all(a.undertakings(), this::undertaking), all(a.openPoints(), this::openPoint),
                all(a.liberties(), this::liberty), all(a.amendments(), this::amendment), all(a.readings(),
                this::reading),
                a.assumptions(), a.place());
    }

    private static <T> List<T> all(List<T> pieces, Function<T, T> change) {
        return pieces.stream().map(change).toList();
    }

    private State state(State s) {
        return new State(by.name().apply(s.name()), by.parts(s.begins(), by::pattern), by.parts(s.ends(), by::pattern),
                by.parts(s.beginsWhen(), by::condition), by.parts(s.endsWhen(), by::condition), s.place());
    }

    private Standard standard(Standard s) {
        return new Standard(by.name().apply(s.name()), s.title(), by.parts(s.ways(), way ->
                new Standard.Way(way.claims(), way.method(), by.length(way.within()))), s.place());
    }

    private Frame frame(Frame f) {
        return new Frame(by.part(f.ends(), by::deadline), by.parts(f.endsWhen(), by::condition), f.units(),
                all(f.measures(), m -> new Measure(by.name().apply(m.name()), m.title(), m.unit(), m.of(),
                        all(m.sums(), by.name()), m.place())),
                all(f.calendars(), c -> new WorkCalendar(by.name().apply(c.name()), c.title(), c.rest(), c.holidays(),
                        c.place())),
                all(f.competences(), c -> new Competence(c.body(), all(c.on(), by.name()), c.cites(), c.place())),
                f.authentic(), all(f.parameters(), this::parameter), all(f.relations(), r -> new Relation(r.kind(),
                        r.other(), by.part(r.when(), by::condition), r.cites(), r.place())),
                all(f.goals(), g -> new Goal(by.name().apply(g.name()), g.of(), by.parts(g.wants(), by::condition),
                        g.cites(), g.place())));
    }

    /** A party that is given stays what it is called. */
    private Parameter parameter(Parameter p) {
        return p.kind() == Parameter.Kind.PARTY ? p
                : new Parameter(by.name().apply(p.name()), p.title(), p.kind(), p.unit(), p.place());
    }

    Undertaking undertaking(Undertaking u) {
        return new Undertaking(by.name().apply(u.name()), u.from(), u.to(), u.beneficiary(),
                by.parts(u.when(), by::condition), by.part(u.duty(), by::duty), by.part(u.deadline(), by::deadline),
                by.part(u.breachedAfter(), by::deadline), by.part(u.until(), by::deadline),
                by.parts(u.provided(), by::condition), by.parts(u.whileHolds(), by::condition),
                by.part(u.proof(), by::proof), terms(u.terms()), u.cites(), u.origin(), u.place());
    }

    private Terms terms(Terms t) {
        String carriesOut = t.carriesOut().isEmpty() ? "" : by.name().apply(t.carriesOut());
        return new Terms(by.part(t.repeat(), by::repeat), t.each(), t.reciprocal(), t.survives(), t.acrossInstances(),
                t.extendedBy(), carriesOut, t.values());
    }

    private OpenPoint openPoint(OpenPoint p) {
        return new OpenPoint(by.name().apply(p.name()), p.between(), p.matter(), by.parts(p.settledWhen(),
                by::condition),
                p.cites(), p.origin(), p.place());
    }

    private Liberty liberty(Liberty l) {
        return new Liberty(by.name().apply(l.name()), l.of(), by.part(l.may(), by::pattern),
                by.parts(l.when(), by::condition), by.parts(l.whileHolds(), by::condition),
                by.part(l.quota(), by::repeat), by.length(l.notice()), l.cites(), l.origin(), l.place());
    }

    private Amendment amendment(Amendment a) {
        return new Amendment(by.name().apply(a.name()), a.from(), a.since(), by.part(a.acceptedWhen(), by::condition),
                all(a.changes(), this::change), a.cites(), a.place());
    }

    private Reading reading(Reading r) {
        return new Reading(by.name().apply(r.name()), r.of(), r.language(), all(r.changes(), this::change), r.cites(),
                r.place());
    }

    private Change change(Change change) {
        return switch (change) {
            case Change.AddWay c -> new Change.AddWay(named(c), by.part(c.when(), by::condition), c.place());
            case Change.AddCondition c -> new Change.AddCondition(named(c), c.part(),
                    by.part(c.condition(), by::condition), c.place());
            case Change.ReplaceConditions c -> new Change.ReplaceConditions(named(c), c.part(),
                    by.part(c.condition(), by::condition), c.place());
            case Change.SetDeadline c -> new Change.SetDeadline(named(c), c.part(), by.part(c.deadline(), by::deadline),
                    c.place());
            case Change.SetDuty c -> new Change.SetDuty(named(c), by.part(c.duty(), by::duty), c.place());
            case Change.SetProof c -> new Change.SetProof(named(c), by.part(c.proof(), by::proof), c.place());
            case Change.SetMay c -> new Change.SetMay(named(c), by.part(c.may(), by::pattern), c.place());
            case Change.SetRepeat c -> new Change.SetRepeat(named(c), by.part(c.repeat(), by::repeat), c.place());
            case Change.SetState c -> new Change.SetState(state(c.state()), c.place());
            case Change.SetEnds c -> new Change.SetEnds(by.part(c.ends(), by::deadline), c.place());
            case Change.DropPart c -> new Change.DropPart(named(c), c.part(), c.place());
            case Change.DropWhole c -> new Change.DropWhole(named(c), c.place());
            case Change.AddUndertaking c -> new Change.AddUndertaking(undertaking(c.undertaking()), c.place());
            case Change.AddLiberty c -> new Change.AddLiberty(liberty(c.liberty()), c.place());
            case Change.AddOpenPoint c -> new Change.AddOpenPoint(openPoint(c.openPoint()), c.place());
        };
    }

    private String named(Change change) {
        return by.name().apply(change.touches());
    }
}
