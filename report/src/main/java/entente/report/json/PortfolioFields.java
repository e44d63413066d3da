package entente.report.json;

import entente.standing.Standing;
import entente.standing.UndertakingAnswer;
import entente.standing.ask.Portfolio.Instance;
import entente.standing.ask.Portfolio.Summary;
import entente.standing.ask.Position;
import java.util.List;

/** A portfolio as fields: how many stand where, or which instances have something that stands so. */
final class PortfolioFields {

    private final JsonText json;
    private final PositionFields positions;

    PortfolioFields(Fields fields) {
        json = fields.json();
        positions = new PositionFields(fields);
    }

    void of(Summary summary) {
        json.number("instances", summary.instances());
        json.objects("undertakings", summary.byUndertaking().entrySet(), entry -> {
            json.string("undertaking", entry.getKey());
            json.object("standings", standings -> entry.getValue()
                    .forEach((kind, number) -> standings.number(kind.words(), number)));
        });
        json.objects("across", summary.across(), answer -> positions.of(new Position.OfUndertaking(answer)));
    }

    void of(Standing.Kind kind, List<Instance> found) {
        json.string("where", kind.words());
        json.objects("instances", found, instance -> {
            json.string("instance", instance.name());
            json.string("opened", instance.opened().toString());
            json.strings("undertakings", instance.standing(kind).stream().map(UndertakingAnswer::name).toList());
        });
    }
}
