package entente.report.json;

import entente.evidence.Claim;
import entente.evidence.Numbered;
import entente.evidence.Quantity;
import entente.evidence.Remark;
import entente.evidence.SetAside;
import entente.evidence.TimeWords;
import entente.evidence.View;
import entente.language.model.Citation;
import entente.language.model.Place;
import entente.report.Sentences;
import entente.report.TextLines;
import entente.standing.Answer;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** The fields that several documents share, in the words of the glossary. */
final class Fields {

    private final JsonText json;
    private final Answer answer;
    private final Sentences sentences;
    private final TextLines lines;

    Fields(JsonText json, Answer answer, TextLines lines, boolean hasClaims) {
        this.json = json;
        this.answer = answer;
        this.lines = lines;
        sentences = new Sentences(answer, lines, hasClaims);
    }

    JsonText json() {
        return json;
    }

    Sentences sentences() {
        return sentences;
    }

    Answer answer() {
        return answer;
    }

    void head() {
        json.object("agreement", a -> {
            a.string("name", answer.text().name());
            a.orNull("title", answer.text().title());
        });
        json.object("view", v -> view(answer.view()));
    }

    private void view(View view) {
        json.orNull("reading", view.reading());
        json.string("on", view.on().toString());
        json.string("known", view.known().toString());
        json.orNull("seenBy", view.seenBy());
        json.objects("supposing", view.supposing(), this::claim);
        json.string("sentence", sentences.of(view));
    }

    void line(Place place) {
        if (place.line() < 1) {
            json.nothing("line");
        } else {
            json.number("line", place.line());
        }
        json.orNull("words", lines.at(place));
    }

    void cites(List<Citation> cites) {
        json.objects("cites", cites, cite -> {
            json.string("document", cite.document());
            json.string("title", sentences.document(cite.document()));
            json.orNull("passage", cite.passage());
        });
    }

    void remarks() {
        json.objects("remarks", answer.remarks(), this::remark);
    }

    void remark(Remark remark) {
        json.string("code", remark.code());
        json.strings("claims", remark.claims());
        json.string("sentence", remark.words());
    }

    void setAside(List<SetAside> problems) {
        json.objects("setAside", problems, problem -> {
            json.string("code", problem.code());
            json.string("file", problem.file());
            json.number("line", problem.line());
            json.orNull("id", problem.id());
            json.string("reason", problem.reason());
        });
    }

    /** A claim under the names that it has in a log; what was left out there is left out here. */
    void claim(Claim claim) {
        ZoneId zone = answer.text().zone();
        json.string("id", claim.id());
        json.ifSaid("says", claim.says());
        json.ifSaid("method", claim.method());
        json.ifSaid("by", claim.by());
        json.ifSaid("act", claim.act());
        json.ifSaid("to", claim.to());
        json.ifSaid("item", claim.item());
        number(claim);
        json.ifSaid("about", claim.about());
        claim.until().ifPresent(day -> json.string("until", day.toString()));
        json.string("happened", TimeWords.span(claim.happened(), zone));
        json.string("reported", TimeWords.span(claim.reported(), zone));
        claim.received().ifPresent(at -> json.string("received", TimeWords.instant(at, zone)));
        if (!claim.seen().isEmpty()) {
            json.strings("seen", new TreeSet<>(claim.seen()));
        }
        json.ifSaid("confirms", shown(claim.confirms()));
        json.ifSaid("denies", shown(claim.denies()));
        json.ifSaid("retracts", shown(claim.retracts()));
        json.ifSaid("document", claim.document());
        json.ifSaid("passage", claim.passage());
        json.string("basis", claim.basis().name().toLowerCase(Locale.ROOT));
        json.ifSaid("gloss", claim.gloss());
        json.truth("supposed", claim.supposed());
        json.ifSaid("file", claim.file());
        if (claim.line() > 0) {
            json.number("line", claim.line());
        }
        json.string("sentence", sentences.of(claim));
    }

    /** The id of another claim, where the reader may see that one (E11). */
    private String shown(String id) {
        return sentences.shows(id) ? id : "";
    }

    private void number(Claim claim) {
        if (claim.item().isEmpty()) {
            return;
        }
        switch (claim.number()) {
            case Quantity.Count(long number) -> json.number("number", number);
            case Quantity.Parts parts -> json.string("number", Numbered.words(parts));
            case Quantity.All() -> json.string("number", "all");
        }
    }
}
