package entente.language.model;

import entente.language.model.Change.PartName;
import java.util.List;
import java.util.Optional;

/** A liberty with one part added, replaced or dropped. */
final class ChangedLiberty {

    private ChangedLiberty() {}

    static Liberty by(Liberty l, Change change, String origin) {
        return switch (change) {
            case Change.AddWay c -> with(l, Changes.joined(l.when(), c.when().from(origin)), l.whileHolds());
            case Change.AddCondition c -> more(l, c.part(), c.condition().from(origin));
            case Change.ReplaceConditions c -> conditions(l, c.part(), List.of(c.condition().from(origin)));
            case Change.DropPart c -> conditions(l, c.part(), List.of());
            case Change.SetDeadline c -> l;
            case Change.SetDuty c -> l;
            case Change.SetProof c -> l;
            case Change.SetMay c -> l.withMay(c.may().from(origin));
            case Change.SetRepeat c -> l.withQuota(Optional.of(c.repeat().from(origin)));
            case Change.SetState c -> l;
            case Change.SetEnds c -> l;
            case Change.DropWhole c -> l;
            case Change.AddUndertaking c -> l;
            case Change.AddLiberty c -> l;
            case Change.AddOpenPoint c -> l;
        };
    }

    static Liberty from(Liberty l, String origin) {
        return new Liberty(l.name(), l.of(), l.may().from(origin), Changes.from(l.when(), origin),
                Changes.from(l.whileHolds(), origin), Changes.from(l.quota(), origin), l.notice(), l.cites(), origin,
                l.place());
    }

    private static Liberty more(Liberty l, PartName part, Part<Condition> condition) {
        return switch (part) {
            case WHEN -> with(l, Changes.inEveryWay(l.when(), condition), l.whileHolds());
            case WHILE -> with(l, l.when(), Changes.joined(l.whileHolds(), condition));
            case DUTY, DEADLINE, FINALLY, UNTIL, PROVIDED, PROOF, SETTLED, REPEAT -> l;
        };
    }

    private static Liberty conditions(Liberty l, PartName part, List<Part<Condition>> conditions) {
        return switch (part) {
            case WHEN -> with(l, conditions, l.whileHolds());
            case WHILE -> with(l, l.when(), conditions);
            case DUTY, DEADLINE, FINALLY, UNTIL, PROVIDED, PROOF, SETTLED, REPEAT -> l;
        };
    }

    private static Liberty with(Liberty l, List<Part<Condition>> when, List<Part<Condition>> whileHolds) {
        return new Liberty(l.name(), l.of(), l.may(), when, whileHolds, l.quota(), l.notice(), l.cites(), l.origin(),
                l.place());
    }
}
