package entente.report.json;

import entente.analysis.Claimed;
import entente.analysis.Cure;
import entente.analysis.Event;
import entente.analysis.Examined;
import entente.analysis.Finding;
import entente.analysis.HowFar;
import entente.analysis.Mention;
import entente.analysis.Run;
import entente.evidence.ClaimText;
import entente.evidence.Field;
import entente.report.FindingSentences;
import entente.report.TextLines;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What an examination found, for programs: {@code spec/json/examine.schema.json}. */
public final class FindingsJson {

    private final Examined examined;
    private final TextLines lines;
    private final FindingSentences say;
    private final JsonText json;

    private FindingsJson(Examined examined, TextLines lines, JsonText json) {
        this.examined = examined;
        this.lines = lines;
        this.json = json;
        say = new FindingSentences(examined.subject().agreement(), lines);
    }

    /** @param milliseconds how long each kind of finding took, by its code; empty where nobody asked */
    public static String of(String file, Examined examined, TextLines lines, Map<String, Long> milliseconds) {
        return JsonText.of(json -> new FindingsJson(examined, lines, json).write(file, milliseconds));
    }

    private void write(String file, Map<String, Long> milliseconds) {
        json.string("file", file);
        json.object("agreement", a -> {
            a.string("name", examined.subject().agreement().name());
            a.orNull("title", examined.subject().agreement().title());
        });
        json.objects("findings", examined.findings(), this::finding);
        json.objects("looked", examined.looked(), looked -> {
            json.string("code", looked.kind().code());
            json.string("name", looked.kind().words());
            json.string("what", looked.what());
            howFar(looked.howFar());
        });
        json.objects("undecided", examined.undecided(), undecided -> {
            json.string("code", undecided.kind().code());
            json.string("about", say.named(undecided.about()));
            json.string("why", say.named(undecided.why()));
        });
        json.objects("took", milliseconds.entrySet(), entry -> {
            json.string("code", entry.getKey());
            json.number("milliseconds", entry.getValue());
        });
    }

    private void finding(Finding finding) {
        json.string("code", finding.kind().code());
        json.string("name", finding.kind().words());
        json.string("aspect", finding.aspect());
        json.string("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.orNull("reading", finding.reading());
        json.strings("pieces", finding.pieces());
        json.string("headline", say.sentence(finding.headline()));
        json.objects("places", finding.places(), this::place);
        json.strings("steps", finding.steps().stream().map(say::whole).toList());
        run(finding.run());
        json.objects("hurt", finding.hurt(), hurt -> {
            json.string("party", hurt.party());
            json.string("sentence", say.of(hurt));
        });
        json.objects("cures", finding.cures(), this::cure);
        howFar(finding.howFar());
    }

    private void place(Mention mention) {
        json.number("line", mention.place().line());
        json.number("from", mention.place().from());
        json.number("to", mention.place().to());
        json.orNull("words", lines.at(mention.place()));
        json.string("says", say.sentence(mention.says()));
    }

    private void run(Optional<Run> run) {
        if (run.isEmpty()) {
            json.nothing("run");
            return;
        }
        json.object("run", r -> {
            r.objects("events", run.get().events(), this::event);
            r.objects("then", run.get().claimed(), this::claimed);
        });
    }

    private void event(Event event) {
        json.string("on", event.on().toString());
        json.string("sentence", say.of(event));
        json.orNull("why", event.note());
        json.object("claim", c -> {
            for (Field field : Field.values()) {
                c.ifSaid(field.key(), ClaimText.of(event.claim(), field, examined.subject().agreement().zone()));
            }
        });
    }

    private void claimed(Claimed claimed) {
        json.string("on", claimed.on().toString());
        json.orNull("reading", claimed.reading());
        json.string("piece", claimed.piece());
        json.string("sentence", say.of(claimed));
    }

    private void cure(Cure cure) {
        json.string("sentence", say.whole(cure.words()));
        json.strings("lines", cure.lines());
        json.number("line", cure.at().line());
        json.truth("tried", cure.isTried());
        json.orNull("outcome", say.named(cure.outcome()));
    }

    private void howFar(HowFar howFar) {
        json.object("holds", h -> {
            h.truth("forAllRuns", howFar.isForAllRuns());
            if (howFar.isForAllRuns()) {
                h.nothing("upToEvents");
            } else {
                h.number("upToEvents", howFar.events());
            }
            h.strings("leftOut", howFar.left().stream().map(say::named).toList());
        });
    }
}
