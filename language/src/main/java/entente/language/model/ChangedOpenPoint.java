package entente.language.model;

import entente.language.model.Change.PartName;
import java.util.List;

/** An open point with another way of being settled, or none. */
final class ChangedOpenPoint {

    private ChangedOpenPoint() {}

    static OpenPoint by(OpenPoint p, Change change, String origin) {
        return switch (change) {
            case Change.AddWay c -> with(p, Changes.joined(p.settledWhen(), c.when().from(origin)));
            case Change.AddCondition c when c.part() == PartName.SETTLED || c.part() == PartName.WHEN ->
                with(p, Changes.inEveryWay(p.settledWhen(), c.condition().from(origin)));
            case Change.AddCondition c -> p;
            case Change.ReplaceConditions c -> with(p, List.of(c.condition().from(origin)));
            case Change.DropPart c -> with(p, List.of());
            case Change.SetDeadline c -> p;
            case Change.SetDuty c -> p;
            case Change.SetProof c -> p;
            case Change.SetMay c -> p;
            case Change.SetRepeat c -> p;
            case Change.SetState c -> p;
            case Change.SetEnds c -> p;
            case Change.DropWhole c -> p;
            case Change.AddUndertaking c -> p;
            case Change.AddLiberty c -> p;
            case Change.AddOpenPoint c -> p;
        };
    }

    static OpenPoint from(OpenPoint p, String origin) {
        return new OpenPoint(p.name(), p.between(), p.matter(), Changes.from(p.settledWhen(), origin), p.cites(),
                origin, p.place());
    }

    private static OpenPoint with(OpenPoint p, List<Part<Condition>> settledWhen) {
        return new OpenPoint(p.name(), p.between(), p.matter(), settledWhen, p.cites(), p.origin(), p.place());
    }
}
