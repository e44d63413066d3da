package entente.report.json;

import entente.analysis.reach.Reach;
import entente.analysis.reach.Road;
import entente.language.model.Agreement;
import entente.report.FindingSentences;
import entente.report.ReachSentences;
import entente.report.TextLines;

/** How something can come about, for programs: {@code spec/json/reach.schema.json}. */
public final class ReachJson {

    private ReachJson() {}

    public static String of(Agreement text, Reach reach, TextLines lines) {
        var events = new FindingSentences(text, lines);
        var say = new ReachSentences(events);
        return JsonText.of(json -> {
            json.string("agreement", text.name());
            json.string("piece", reach.piece());
            json.orNull("reading", reach.reading());
            json.string("sentence", say.headline(reach));
            json.number("written", reach.ways());
            json.objects("ways", reach.roads(), road -> road(road, json, events, say));
        });
    }

    private static void road(Road road, JsonText json, FindingSentences events, ReachSentences say) {
        json.number("days", road.days());
        json.string("begins", road.begins().toString());
        json.string("comes", road.comes().toString());
        json.string("then", events.of(road.claimed()));
        json.objects("events", road.events(), event -> {
            json.string("on", event.on().toString());
            json.string("sentence", events.of(event));
        });
        json.objects("stoppers", road.stoppers(), stopper -> {
            json.string("party", stopper.party());
            json.truth("byLeaving", stopper.byLeaving());
            json.string("sentence", say.of(stopper));
        });
    }
}
