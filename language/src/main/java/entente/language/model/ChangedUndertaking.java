package entente.language.model;

import entente.language.model.Change.PartName;
import java.util.List;
import java.util.Optional;

/** An undertaking with one part added, replaced or dropped. */
final class ChangedUndertaking {

    private ChangedUndertaking() {}

    static Undertaking by(Undertaking u, Change change, String origin) {
        return switch (change) {
            case Change.AddWay c -> withWhen(u, Changes.joined(u.when(), c.when().from(origin)));
            case Change.AddCondition c -> more(u, c.part(), c.condition().from(origin));
            case Change.ReplaceConditions c -> conditions(u, c.part(), List.of(c.condition().from(origin)));
            case Change.SetDeadline c -> dates(u, c.part(), Optional.of(c.deadline().from(origin)));
            case Change.SetDuty c -> withDuty(u, c.duty().from(origin));
            case Change.SetProof c -> withProof(u, Optional.of(c.proof().from(origin)));
            case Change.SetRepeat c -> u.withTerms(u.terms().repeating(Optional.of(c.repeat().from(origin))));
            case Change.DropPart c -> without(u, c.part());
            case Change.SetMay c -> u;
            case Change.SetState c -> u;
            case Change.SetEnds c -> u;
            case Change.DropWhole c -> u;
            case Change.AddUndertaking c -> u;
            case Change.AddLiberty c -> u;
            case Change.AddOpenPoint c -> u;
        };
    }

    static Undertaking from(Undertaking u, String origin) {
        return new Undertaking(u.name(), u.from(), u.to(), u.beneficiary(), Changes.from(u.when(), origin),
                u.duty().from(origin), Changes.from(u.deadline(), origin), Changes.from(u.breachedAfter(), origin),
                Changes.from(u.until(), origin), Changes.from(u.provided(), origin),
                Changes.from(u.whileHolds(), origin), Changes.from(u.proof(), origin), u.terms(), u.cites(), origin,
                u.place());
    }

    private static Undertaking more(Undertaking u, PartName part, Part<Condition> condition) {
        return switch (part) {
            case WHEN -> withWhen(u, Changes.inEveryWay(u.when(), condition));
            case PROVIDED -> conditions(u, part, Changes.joined(u.provided(), condition));
            case WHILE -> conditions(u, part, Changes.joined(u.whileHolds(), condition));
            case DUTY, DEADLINE, FINALLY, UNTIL, PROOF, SETTLED, REPEAT -> u;
        };
    }

    private static Undertaking conditions(Undertaking u, PartName part, List<Part<Condition>> conditions) {
        return switch (part) {
            case WHEN -> withWhen(u, conditions);
            case PROVIDED -> withConditions(u, conditions, u.whileHolds());
            case WHILE -> withConditions(u, u.provided(), conditions);
            case DUTY, DEADLINE, FINALLY, UNTIL, PROOF, SETTLED, REPEAT -> u;
        };
    }

    private static Undertaking dates(Undertaking u, PartName part, Optional<Part<Deadline>> date) {
        return switch (part) {
            case DEADLINE -> withDates(u, date, u.breachedAfter(), u.until());
            case FINALLY -> withDates(u, u.deadline(), date, u.until());
            case UNTIL -> withDates(u, u.deadline(), u.breachedAfter(), date);
            case WHEN, DUTY, PROVIDED, WHILE, PROOF, SETTLED, REPEAT -> u;
        };
    }

    private static Undertaking without(Undertaking u, PartName part) {
        return switch (part) {
            case WHEN, PROVIDED, WHILE -> conditions(u, part, List.of());
            case DEADLINE, FINALLY, UNTIL -> dates(u, part, Optional.empty());
            case PROOF -> withProof(u, Optional.empty());
            case REPEAT -> u.withTerms(u.terms().repeating(Optional.empty()));
            case DUTY, SETTLED -> u;
        };
    }

    private static Undertaking withWhen(Undertaking u, List<Part<Condition>> when) {
        return new Undertaking(u.name(), u.from(), u.to(), u.beneficiary(), when, u.duty(), u.deadline(),
                u.breachedAfter(), u.until(), u.provided(), u.whileHolds(), u.proof(), u.terms(), u.cites(), u.origin(),
                u.place());
    }

    private static Undertaking withDuty(Undertaking u, Part<Duty> duty) {
        return new Undertaking(u.name(), u.from(), u.to(), u.beneficiary(), u.when(), duty, u.deadline(),
                u.breachedAfter(), u.until(), u.provided(), u.whileHolds(), u.proof(), u.terms(), u.cites(), u.origin(),
                u.place());
    }

    private static Undertaking withDates(Undertaking u, Optional<Part<Deadline>> deadline,
            Optional<Part<Deadline>> breachedAfter, Optional<Part<Deadline>> until) {
        return new Undertaking(u.name(), u.from(), u.to(), u.beneficiary(), u.when(), u.duty(), deadline,
                breachedAfter, until, u.provided(), u.whileHolds(), u.proof(), u.terms(), u.cites(), u.origin(),
                u.place());
    }

    private static Undertaking withConditions(Undertaking u, List<Part<Condition>> provided,
            List<Part<Condition>> whileHolds) {
        return new Undertaking(u.name(), u.from(), u.to(), u.beneficiary(), u.when(), u.duty(), u.deadline(),
                u.breachedAfter(), u.until(), provided, whileHolds, u.proof(), u.terms(), u.cites(), u.origin(),
                u.place());
    }

    private static Undertaking withProof(Undertaking u, Optional<Part<Proof>> proof) {
        return new Undertaking(u.name(), u.from(), u.to(), u.beneficiary(), u.when(), u.duty(), u.deadline(),
                u.breachedAfter(), u.until(), u.provided(), u.whileHolds(), proof, u.terms(), u.cites(), u.origin(),
                u.place());
    }
}
