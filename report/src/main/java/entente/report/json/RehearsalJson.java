package entente.report.json;

import entente.analysis.course.Exposure;
import entente.analysis.course.Played;
import entente.analysis.course.PlayedBranch;
import entente.analysis.course.Rehearsed;
import entente.analysis.course.Shift;
import entente.evidence.ClaimText;
import entente.evidence.Field;
import entente.language.model.Agreement;
import entente.report.CourseSentences;

/** A course of events, played, for programs: {@code spec/json/rehearse.schema.json}. */
public final class RehearsalJson {

    private final Agreement agreement;
    private final Rehearsed rehearsed;
    private final CourseSentences say;
    private final JsonText json;

    private RehearsalJson(Agreement agreement, Rehearsed rehearsed, JsonText json) {
        this.agreement = agreement;
        this.rehearsed = rehearsed;
        this.json = json;
        say = new CourseSentences(agreement);
    }

    /** @param text what the text is called */
    public static String of(String text, Agreement agreement, Rehearsed rehearsed) {
        return JsonText.of(json -> new RehearsalJson(agreement, rehearsed, json).write(text));
    }

    private void write(String text) {
        json.string("text", text);
        json.object("course", course -> {
            course.string("name", rehearsed.course().name());
            course.orNull("title", rehearsed.course().title());
        });
        json.objects("branches", rehearsed.branches(), this::branch);
        json.strings("endingDifferently", rehearsed.endingDifferently());
    }

    private void branch(PlayedBranch branch) {
        json.strings("choices", branch.branch().choices());
        json.objects("steps", branch.steps(), this::step);
    }

    private void step(Played played) {
        json.number("line", played.step().line());
        json.string("sentence", played.step().sentence());
        json.string("on", played.step().day().toString());
        json.objects("claims", played.step().claim().stream().toList(), claim -> {
            for (Field field : Field.values()) {
                json.ifSaid(field.key(), ClaimText.of(claim, field, agreement.zone()));
            }
        });
        json.objects("meanwhile", played.meanwhile(), this::shift);
        json.objects("changes", played.shifts(), this::shift);
        json.strings("owed", played.owed());
        json.strings("toCome", played.waiting());
        json.objects("exposed", played.exposed(), this::exposure);
    }

    private void shift(Shift shift) {
        json.string("name", shift.name());
        json.string("before", CourseSentences.words(shift.before()));
        json.string("after", CourseSentences.words(shift.after()));
    }

    private void exposure(Exposure exposure) {
        json.string("party", exposure.party());
        json.strings("given", exposure.given());
        json.strings("bound", exposure.bound());
        json.strings("withheld", exposure.withheld());
        json.string("sentence", say.of(exposure));
    }
}
