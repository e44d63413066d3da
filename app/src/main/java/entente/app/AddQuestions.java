package entente.app;

import entente.evidence.Claim;
import entente.evidence.Field;
import entente.evidence.TextNames;
import entente.evidence.TextNames.Kind;
import entente.language.model.Act;
import entente.language.model.Measure;
import entente.language.source.Names;
import entente.language.source.Verbs;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Asks for what a claim still has to say, one thing at a time, each answer held to the names of the text at once. */
final class AddQuestions {

    private static final Set<String> NEED_TOPIC = Set.of("accept", "refuse", "release", "extend", "withdraw",
            "suspend", "resume", "terminate", "assign", "hand-back", "find");
    private static final Set<String> MAY_NAME_A_DAY = Set.of("suspend", "terminate");
    private static final Pattern LINK = Pattern.compile("(confirms|denies|retracts)\\s+(\\S.*)");
    private static final String TIME = "\\d{4}-\\d{2}-\\d{2}(T\\S+)?";

    private final Prompt prompt;
    private final Story story;
    private final TextNames names;
    private final ClaimDraft draft;
    private final ParticularQuestions particular;

    AddQuestions(Prompt prompt, Story story, ClaimDraft draft) {
        this.prompt = prompt;
        this.story = story;
        this.draft = draft;
        names = new TextNames(story.agreement());
        particular = new ParticularQuestions(prompt, story.agreement(), names, draft);
    }

    void ask() {
        prompt.say("What was reported? Names are those of the text; an empty answer takes what stands in brackets, or "
                + "leaves out what may be left out.");
        speaker();
        if (!draft.isLinked() && !story.evidence().claims().isEmpty()) {
            link();
        }
        if (!draft.has(Field.RETRACTS)) {
            method();
        }
        if (!draft.isLinked()) {
            deed();
        }
        when();
        paper();
    }

    void speaker() {
        name(Field.SAYS, "Who reports it", Kind.ACTOR, "");
    }

    private void method() {
        List<String> own = story.agreement().methods().stream().filter(method -> method.by().stream()
                .anyMatch(owner -> names.lookup().belongsTo(draft.text(Field.SAYS), owner)))
                .map(method -> method.name()).toList();
        if (!draft.has(Field.METHOD) && !own.isEmpty()) {
            draft.put(Field.METHOD, prompt.askFreely("By which method did " + draft.text(Field.SAYS) + " find it out ("
                    + TextNames.some(own) + "; empty: its mere word)", given -> Known.oneOf(given, own)));
        }
    }

    private void link() {
        String link = prompt.askFreely("Is it about a claim of the log (confirms ID, denies ID, retracts ID; empty: "
                + "no)", given -> {
            var found = LINK.matcher(given);
            if (!found.matches()) {
                throw Refused.usage("Accepted: confirms, denies or retracts, and the id of a claim; or nothing.");
            }
            List<String> ids = story.evidence().claims().stream().map(Claim::id).toList();
            return found.group(1) + " " + Known.claim(found.group(2), ids);
        });
        if (!link.isEmpty()) {
            int cut = link.indexOf(' ');
            draft.put(Field.of(link.substring(0, cut)).orElseThrow(), link.substring(cut + 1));
        }
    }

    private void deed() {
        name(Field.BY, story.agreement().frame().measures().isEmpty() ? "Who did it, or said it"
                : "Who did it, or said it, or whose is what was measured", Kind.ACTOR, draft.text(Field.SAYS));
        if (!draft.has(Field.ACT)) {
            // What is measured comes first, as long lists are cut off.
            List<String> can = Stream.concat(
                    story.agreement().frame().measures().stream().map(Measure::name)
                            .filter(names.all(Kind.ACT)::contains),
                    names.all(Kind.ACT).stream()).distinct().flatMap(name -> names.lookup().act(name).stream())
                    .filter(act -> names.lookup().canDo(draft.text(Field.BY), act)).map(Act::name).toList();
            draft.put(Field.ACT, prompt.ask("What (" + TextNames.some(can) + ")", "", given ->
                    Verbs.act(Names.normal(given), can).orElseGet(() -> Known.oneOf("\"" + given
                            + "\" is nothing that " + draft.text(Field.BY) + " can do.", given, can))));
        }
        names.lookup().measure(draft.text(Field.ACT)).ifPresentOrElse(particular::measured,
                () -> names.lookup().act(draft.text(Field.ACT)).ifPresent(this::what));
    }

    private void what(Act act) {
        if (!act.of().isEmpty() && !draft.has(Field.ITEM)) {
            List<String> items = List.copyOf(names.lookup().itemsIn(act.of()));
            draft.put(Field.ITEM, items.size() == 1 ? items.getFirst()
                    : prompt.ask("Of what (" + TextNames.some(items) + ")", "", given ->
                            Verbs.singular(Names.normal(given), names.all(Kind.ITEM)).orElseGet(() ->
                                    Known.name(given, "an item or group", items))));
        }
        if (!act.of().isEmpty() && !draft.has(Field.NUMBER) && !draft.has(Field.DEGREE)) {
            draft.put(Field.NUMBER, prompt.ask("How many (a number; all; 0 for none in that time)", "1",
                    AddQuestions::number));
        }
        if (act.kind() == Act.Kind.WORDS) {
            words(act);
        }
        if (act.kind() == Act.Kind.DEED || !NEED_TOPIC.contains(act.name())) {
            particular.counting(act);
        }
    }

    private void words(Act act) {
        if (act.name().equals("conclude")) {
            particular.concluded();
            return;
        }
        if (act.name().equals("declare") && !draft.has(Field.ABOUT) && !draft.has(Field.ITEM)) {
            free(Field.ITEM, "How many of what (an item; empty: it is about something else)", Kind.ITEM);
            if (draft.has(Field.ITEM) && !draft.has(Field.NUMBER)) {
                draft.put(Field.NUMBER, prompt.ask("How many", "", AddQuestions::number));
            }
        }
        boolean needed = NEED_TOPIC.contains(act.name()) || act.name().equals("declare") && !draft.has(Field.ITEM);
        if (needed) {
            name(Field.ABOUT, "About what (an undertaking, liberty, open point, amendment or act)", Kind.TOPIC, "");
        } else if (!draft.has(Field.ITEM)) {
            free(Field.ABOUT, "About what (an undertaking, liberty, open point, amendment or act; empty: nothing "
                    + "named)", Kind.TOPIC);
        }
        if (act.name().equals("find")) {
            particular.found();
        } else if (act.name().equals("assign")) {
            particular.assignee();
        } else {
            free(Field.TO, "To whom (empty: nobody in particular)", Kind.ACTOR);
        }
        if (act.name().equals("extend") && !draft.has(Field.UNTIL)) {
            draft.put(Field.UNTIL, prompt.ask("Until which day", "", given ->
                    Known.day("until", given, story.agreement().opens()).toString()));
        } else if (MAY_NAME_A_DAY.contains(act.name()) && !draft.has(Field.UNTIL)) {
            draft.put(Field.UNTIL, prompt.askFreely("From which day (empty: from when it is said)", given ->
                    Known.day("the day", given, story.agreement().opens()).toString()));
        }
    }

    private void when() {
        if (!draft.isLinked() && !draft.has(Field.HAPPENED)) {
            draft.put(Field.HAPPENED, prompt.ask("When did it happen (YYYY-MM-DD; two days with / between; a time as "
                    + "YYYY-MM-DDThh:mm)", "", this::time));
        }
        if (!draft.has(Field.REPORTED)) {
            String happened = draft.text(Field.HAPPENED);
            draft.put(Field.REPORTED, prompt.ask("When was it reported",
                    happened.substring(happened.indexOf('/') + 1), this::time));
        }
    }

    private void paper() {
        if (!story.agreement().documents().isEmpty()) {
            free(Field.DOCUMENT, "On which paper does it rest (" + TextNames.some(names.all(Kind.DOCUMENT))
                    + "; empty: on none)", Kind.DOCUMENT);
        }
        if (draft.has(Field.DOCUMENT) && !draft.has(Field.PASSAGE)) {
            draft.put(Field.PASSAGE, prompt.askFreely("Where in it", given -> given));
        }
        if (!draft.has(Field.GLOSS)) {
            draft.put(Field.GLOSS, prompt.askFreely("What it says, in your own words", given -> given));
        }
    }

    private void name(Field field, String question, Kind kind, String usual) {
        if (!draft.has(field)) {
            Collection<String> all = names.all(kind);
            draft.put(field, prompt.ask(kind == Kind.ACTOR ? question + " (" + TextNames.some(all) + ")" : question,
                    usual, given -> known(given, kind)));
        }
    }

    private void free(Field field, String question, Kind kind) {
        if (!draft.has(field)) {
            draft.put(field, prompt.askFreely(question, given -> known(given, kind)));
        }
    }

    private String known(String given, Kind kind) {
        return names.find(kind, given).orElseGet(() -> Known.name(given, switch (kind) {
            case ACTOR -> "a party or organ";
            case ACT -> "an act or a measure";
            case ITEM -> "an item or group";
            case METHOD -> "a method";
            case DOCUMENT -> "a document";
            case TOPIC -> "an undertaking, liberty, open point, amendment or act, or the agreement";
        }, List.copyOf(names.all(kind))));
    }

    private static String number(String given) {
        if (!given.matches("\\d{1,12}(\\.\\d{1,9})?|all")) {
            throw Refused.usage("\"" + given + "\" is no number. Accepted: a number, all, or 0 for none.");
        }
        return given;
    }

    private String time(String given) {
        if (!given.matches(TIME + "(\\s*/\\s*" + TIME + ")?")) {
            throw Refused.usage("\"" + given + "\" is no day. Accepted: YYYY-MM-DD, such as "
                    + story.agreement().opens() + ".");
        }
        for (String end : given.split("/")) {
            Known.day("the day", end.strip().substring(0, 10), story.agreement().opens());
        }
        return given;
    }
}
