package entente.language.model;

import entente.language.problem.Kind;
import entente.language.source.Span;
import entente.language.syntax.PatternSyntax;
import entente.language.syntax.Word;
import java.util.Optional;
import java.util.Set;

/** Checks that who does an act can do it, and that it is about what it can be about (G8). */
final class ActChecks {

    private final Declared declared;
    private final Lookup lookup;

    ActChecks(Declared declared, Lookup lookup) {
        this.declared = declared;
        this.lookup = lookup;
    }

    void actor(String actor, Word at, String actName) {
        Optional<Act> one = lookup.act(actName)
                .filter(act -> declared.isActor(actor) && act.by().stream().allMatch(declared::isActor))
                .filter(act -> !lookup.canDo(actor, act));
        one.ifPresent(act -> declared.problems().error(Kind.WRONG_ACTOR, at.span(),
                    "`" + actName + "` is not an act of `" + actor + "`",
                    "who owes or does an act is one of those who can do it (G8); line " + act.place().line()
                            + " gives it to `" + String.join("`, `", act.by()) + "`",
                    "`" + String.join("`, `", act.by()) + "` as the actor, or `" + actor
                            + "` added to the `by` of the act"));
    }

    void aboutTheRightThings(ActPattern pattern, PatternSyntax said, Word verb) {
        lookup.act(pattern.act()).filter(act -> act.kind() == Act.Kind.DEED)
                .ifPresent(act -> deed(act, pattern, said, verb));
    }

    private void deed(Act act, ActPattern pattern, PatternSyntax said, Word verb) {
        if (!pattern.topic().isEmpty() && !declared.isDoubtful(pattern.topic())
                && !declared.is(pattern.topic(), Sort.ITEM, Sort.GROUP) || said.content().isPresent()) {
            declared.problems().error(Kind.TOPIC_NOT_WANTED, said.span(), "`" + act.name() + "` is a deed, and is said "
                    + "to be about `" + pattern.topic() + "`", "only words are about something that was agreed (G8)",
                    "the deed alone, or `words " + act.name() + "` instead of `act " + act.name() + "`");
        } else if (pattern.item().isEmpty() && !act.of().isEmpty() && pattern.topic().isEmpty()) {
            declared.problems().error(Kind.ITEM_MISSING, verb.span(),
                    "`" + act.name() + "` stands here without what it is done to",
                    "an act of something countable names an item or group that it is of (G8)",
                    "`" + act.name() + " every " + act.of() + "`, or another amount or item of `" + act.of() + "`");
        } else if (!pattern.item().isEmpty() && act.of().isEmpty()) {
            declared.problems().error(Kind.ITEM_NOT_WANTED, itemPlace(said), "`" + act.name() + "` is declared without "
                    + "`of`, and stands here with `" + pattern.item() + "`",
                    "what an act is done to is declared with it, so that claims about it can be placed (G8)",
                    "`" + act.name() + "` alone, or `of` an item in line " + act.place().line());
        } else {
            inGroup(act, pattern, said);
        }
    }

    private void inGroup(Act act, ActPattern pattern, PatternSyntax said) {
        Set<String> can = lookup.itemsIn(act.of());
        Set<String> asked = lookup.itemsIn(pattern.item());
        if (!can.isEmpty() && !asked.isEmpty() && !can.containsAll(asked)) {
            declared.problems().error(Kind.ITEM_OUTSIDE_GROUP, itemPlace(said), "`" + pattern.item()
                    + "` is not among what `" + act.name() + "` is of",
                    "a countable act names an item or group that the act is `of` (G8)",
                    "`" + String.join("`, `", can) + "`");
        }
    }

    private static Span itemPlace(PatternSyntax said) {
        return said.counted().map(Word::span).orElse(said.words().getLast().span());
    }
}
