package entente.report.json;

import entente.language.model.Undertaking;
import entente.standing.Determination;
import entente.standing.MeasureAnswer;
import entente.standing.Standing;
import entente.standing.Step;
import entente.standing.UndertakingAnswer;
import entente.standing.ask.Effect;
import entente.standing.ask.Needed;
import entente.standing.ask.Position;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where a piece of the text is, as fields of an object. */
final class PositionFields {

    private final Fields fields;
    private final JsonText json;

    PositionFields(Fields fields) {
        this.fields = fields;
        json = fields.json();
    }

    /** {@code undertaking}, {@code openPoint}, …: the kind is the name of the field that holds the name. */
    static String kind(Position position) {
        return switch (position) {
            case Position.OfUndertaking undertaking -> "undertaking";
            case Position.OfOpenPoint openPoint -> "openPoint";
            case Position.OfLiberty liberty -> "liberty";
            case Position.OfAmendment amendment -> "amendment";
            case Position.OfState state -> "state";
        };
    }

    /** Everything but what it rests on. */
    void of(Position position) {
        json.string(kind(position), position.name());
        switch (position) {
            case Position.OfUndertaking(var answer) -> parties(answer.undertaking());
            case Position.OfOpenPoint(var answer) -> json.strings("between", answer.openPoint().between());
            case Position.OfLiberty(var answer) -> json.strings("of", answer.liberty().of());
            case Position.OfAmendment(var answer) -> json.string("from", answer.amendment().from());
            case Position.OfState state -> { }
        }
        stands(position);
        fields.line(position.place());
        fields.cites(position.cites());
    }

    /** The last value of a measure; none where it is not known. */
    void of(MeasureAnswer measure) {
        json.string("measure", measure.name());
        json.orNull("party", measure.party());
        json.orNull("value", measure.value().map(value -> value.stripTrailingZeros().toPlainString()).orElse(""));
        json.string("unit", measure.unit());
        json.day("when", measure.when());
        json.truth("estimate", measure.estimate());
        json.orNull("onWordOf", measure.onWordOf().orElse(""));
        json.string("sentence", fields.sentences().of(measure));
    }

    /** The stage alone, in one word or two, its marks and numbers apart; and what it means. */
    void stands(Position position) {
        switch (position) {
            case Position.OfUndertaking(var answer) -> standing(answer);
            case Position.OfOpenPoint open -> json.string("standing", fields.sentences().stage(position));
            case Position.OfLiberty(var answer) -> {
                json.string("standing", fields.sentences().stage(position));
                answer.used().ifPresent(used -> progress("used", used));
            }
            case Position.OfAmendment(var answer) -> {
                json.string("standing", fields.sentences().stage(position));
                json.day("since", answer.since());
            }
            case Position.OfState(var answer) -> {
                json.string("standing", fields.sentences().stage(position));
                json.day("since", answer.since());
            }
        }
        json.string("sentence", fields.sentences().of(position));
    }

    private void parties(Undertaking undertaking) {
        json.string("from", undertaking.from());
        json.string("to", undertaking.to());
        json.orNull("for", undertaking.beneficiary());
    }

    private void standing(UndertakingAnswer answer) {
        Standing standing = answer.standing();
        json.string("standing", standing.kind().words());
        json.strings("marks", Arrays.stream(Standing.Mark.values()).filter(standing.marks()::contains)
                .map(Standing.Mark::words).toList());
        progress(standing.progress());
        json.day("since", standing.since());
        json.day("deadline", standing.deadline());
        if (!answer.debtor().equals(answer.undertaking().from())) {
            json.string("debtor", answer.debtor());
        }
        if (!answer.instances().isEmpty()) {
            json.objects("instances", answer.instances(), this::instance);
        }
        if (!answer.determinations().isEmpty()) {
            json.objects("determinations", answer.determinations(), this::determination);
        }
    }

    private void instance(UndertakingAnswer answer) {
        json.string("instance", answer.name());
        standing(answer);
        json.string("sentence", fields.sentences().of(answer));
    }

    private void determination(Determination determination) {
        json.string("body", determination.body());
        json.truth("competent", determination.competent());
        json.string("finding", determination.finding().words());
        json.string("day", determination.day().toString());
        json.string("claim", determination.claim().id());
        json.string("sentence", fields.sentences().of(determination));
    }

    private void progress(Optional<Standing.Progress> progress) {
        progress.ifPresentOrElse(known -> progress("progress", known), () -> json.nothing("progress"));
    }

    private void progress(String name, Standing.Progress progress) {
        json.object(name, p -> {
            p.number("proved", progress.proved());
            p.number("claimed", progress.claimed());
            if (progress.isNumberKnown()) {
                p.number("of", progress.of());
            } else {
                p.nothing("of");
            }
        });
    }

    /** The missing steps as sentences, and again with their lines and what each sets free by itself. */
    void missing(List<Needed> missing) {
        json.strings("missing", missing.stream().map(needed -> fields.sentences().of(needed.step())).toList());
        json.objects("steps", missing, needed -> {
            json.string("step", step(needed.step()));
            json.string("sentence", fields.sentences().of(needed.step()));
            fields.line(needed.step().asked());
            effect(needed.effect());
        });
    }

    void effect(Effect effect) {
        json.strings("frees", effect.frees());
        json.strings("nearer", effect.nearer());
    }

    private static String step(Step step) {
        return switch (step) {
            case Step.Act act -> "act";
            case Step.Perform perform -> "perform";
            case Step.Prove prove -> "prove";
            case Step.Fact fact -> "fact";
            case Step.Settle settle -> "settle";
            case Step.Become become -> "become";
            case Step.Await await -> "await";
            case Step.Resolve resolve -> "resolve";
            case Step.Verify verify -> "verify";
            case Step.Answer answer -> "answer";
        };
    }
}
