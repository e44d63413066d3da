package entente.app;

import entente.evidence.Field;
import entente.evidence.TextNames;
import entente.evidence.TextNames.Kind;
import entente.language.model.Act;
import entente.language.model.Agreement;
import entente.language.model.Measure;
import entente.language.model.Parameter;
import entente.language.model.Undertaking;
import java.util.ArrayList;
import java.util.List;

/** Asks for what only some claims say: values, findings, what is assigned to whom, instances, and what counts where. */
final class ParticularQuestions {

    private static final String NUMBER = "-?\\d{1,12}(\\.\\d{1,9})?";
    private static final List<String> FINDINGS = List.of("met", "partly met", "not met", "unknown");

    private final Prompt prompt;
    private final Agreement text;
    private final TextNames names;
    private final ClaimDraft draft;

    ParticularQuestions(Prompt prompt, Agreement text, TextNames names, ClaimDraft draft) {
        this.prompt = prompt;
        this.text = text;
        this.names = names;
        this.draft = draft;
    }

    void measured(Measure measure) {
        if (!draft.has(Field.VALUE)) {
            draft.put(Field.VALUE, prompt.ask("What was measured, in " + measure.unit(), "", given ->
                    number(given.replaceFirst("\\s+" + measure.unit() + "$", ""))));
        }
    }

    void found() {
        if (!draft.has(Field.FINDING)) {
            draft.put(Field.FINDING, prompt.ask("What does it find (" + TextNames.some(FINDINGS) + ")", "",
                    given -> Known.oneOf(given, FINDINGS)));
        }
    }

    void assignee() {
        if (!draft.has(Field.TO)) {
            draft.put(Field.TO, prompt.ask("To whom (" + TextNames.some(names.all(Kind.ACTOR)) + ")", "", given ->
                    names.find(Kind.ACTOR, given).orElseGet(() -> Known.name(given, "a party or organ",
                            List.copyOf(names.all(Kind.ACTOR))))));
        }
    }

    /** What a new instance of the agreement is called, and what it gives. */
    void concluded() {
        if (!draft.has(Field.INSTANCE)) {
            draft.put(Field.INSTANCE, prompt.ask("What is it called, what is concluded", "", given -> given));
        }
        if (!draft.has(Field.WITH)) {
            List<String> given = new ArrayList<>();
            for (Parameter parameter : text.frame().parameters()) {
                String value = prompt.askFreely(parameter.name() + " (" + wanted(parameter) + "; empty: not given)",
                        answer -> taken(parameter, answer));
                if (!value.isEmpty()) {
                    given.add(parameter.name() + "=" + value);
                }
            }
            draft.put(Field.WITH, String.join("; ", given));
        }
    }

    private static String wanted(Parameter parameter) {
        return switch (parameter.kind()) {
            case PARTY -> "a party";
            case DAY -> "a day";
            case NUMBER -> "a number" + (parameter.unit().isEmpty() ? "" : " of " + parameter.unit());
        };
    }

    private String taken(Parameter parameter, String answer) {
        return switch (parameter.kind()) {
            case PARTY -> answer;
            case DAY -> Known.day(parameter.name(), answer, text.opens()).toString();
            case NUMBER -> number(answer);
        };
    }

    /** Where a deed may count for several times that the same comes back, or for several who owe it. */
    void counting(Act act) {
        List<String> several = text.undertakings().stream().filter(one -> one.terms().unfolds())
                .filter(one -> one.duty().value().what().act().equals(act.name())).map(Undertaking::name).toList();
        if (!several.isEmpty() && !draft.has(Field.UNDER)) {
            draft.put(Field.UNDER, prompt.askFreely("Under which undertaking, or which time of it, as NAME/KEY ("
                    + TextNames.some(several) + "; empty: whatever it fits)", given ->
                    names.find(Kind.TOPIC, given).orElseGet(() -> Known.name(given, "an undertaking", several))));
        }
        if (!text.frame().parameters().isEmpty() && !draft.has(Field.INSTANCE)) {
            draft.put(Field.INSTANCE, prompt.askFreely("Of which instance of the agreement (empty: of none)",
                    given -> given));
        }
    }

    private static String number(String given) {
        if (!given.matches(NUMBER)) {
            throw Refused.usage("\"" + given + "\" is no number. Accepted: digits, such as 300 or 174.1.");
        }
        return given;
    }
}
