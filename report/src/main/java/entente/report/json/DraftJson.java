package entente.report.json;

import entente.analysis.Claimed;
import entente.analysis.Event;
import entente.analysis.draft.Compared;
import entente.analysis.draft.Difference;
import entente.analysis.draft.Verdict;
import entente.evidence.ClaimText;
import entente.evidence.Field;
import entente.language.model.Place;
import entente.report.DraftSentences;
import entente.report.FindingSentences;
import entente.report.TextLines;
import java.util.Locale;
import java.util.Optional;

/** A draft against its base, for programs: {@code spec/json/diff.schema.json}. */
public final class DraftJson {

    private final Compared compared;
    private final TextLines draftLines;
    private final DraftSentences say;
    private final JsonText json;

    private DraftJson(Compared compared, TextLines baseLines, TextLines draftLines, JsonText json) {
        this.compared = compared;
        this.draftLines = draftLines;
        this.json = json;
        say = new DraftSentences(compared, baseLines, draftLines);
    }

    /**
     * @param base what the base is called
     * @param draft what the draft is called
     */
    public static String of(String base, String draft, Compared compared, TextLines baseLines, TextLines draftLines) {
        return JsonText.of(json -> new DraftJson(compared, baseLines, draftLines, json).write(base, draft));
    }

    private void write(String base, String draft) {
        json.string("base", base);
        json.string("draft", draft);
        json.objects("parties", say.byParty().entrySet(), entry -> {
            json.string("party", entry.getKey());
            json.strings("changes", entry.getValue());
        });
        json.objects("pieces", compared.pieces(), this::piece);
        json.objects("lost", compared.lost(), lost -> {
            json.string("undertaking", lost.undertaking());
            json.strings("inReturn", lost.inReturn());
            json.string("loser", lost.loser());
            json.string("winner", lost.winner());
            json.string("sentence", say.lost(lost));
            place(lost.place());
            json.objects("runs", lost.shown().stream().toList(), shown -> run(shown, say.draft()));
        });
        json.objects("words", compared.words(), word -> {
            json.string("piece", word.piece());
            json.string("about", word.about());
            json.orNull("of", word.of());
            json.string("sentence", say.word(word));
            place(word.place());
        });
        json.objects("added", compared.added(), added -> {
            json.string("kind", added.kind());
            json.orNull("name", added.name());
            place(added.place());
        });
        json.strings("leftOut", compared.left());
        json.strings("undecided", compared.undecided());
    }

    private void piece(Verdict verdict) {
        json.string("kind", verdict.piece().sort().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        json.orNull("base", verdict.piece().base());
        json.orNull("draft", verdict.piece().draft());
        json.string("outcome", verdict.outcome().words(verdict.piece().sort()));
        json.strings("written", verdict.written());
        json.objects("runs", verdict.differences(), difference -> run(difference, say.of(verdict.piece())));
        json.object("holds", h -> {
            h.truth("forAllRuns", verdict.howFar().isForAllRuns());
            if (verdict.howFar().isForAllRuns()) {
                h.nothing("upToEvents");
            } else {
                h.number("upToEvents", verdict.howFar().events());
            }
            h.string("sentence", DraftSentences.reach(verdict));
        });
    }

    private void place(Place place) {
        json.number("line", place.line());
        json.orNull("words", draftLines.at(place));
    }

    private void run(Difference difference, FindingSentences sentences) {
        json.objects("events", difference.events(), event -> event(event, sentences));
        json.string("on", difference.day().toString());
        stands("inBase", difference.base(), sentences);
        stands("inDraft", difference.draft(), sentences);
    }

    private void event(Event event, FindingSentences sentences) {
        json.string("on", event.on().toString());
        json.string("sentence", sentences.of(event));
        json.object("claim", c -> {
            for (Field field : Field.values()) {
                c.ifSaid(field.key(), ClaimText.of(event.claim(), field, compared.base().agreement().zone()));
            }
        });
    }

    private void stands(String name, Optional<Claimed> claimed, FindingSentences sentences) {
        json.orNull(name, claimed.map(sentences::of).orElse(""));
    }
}
