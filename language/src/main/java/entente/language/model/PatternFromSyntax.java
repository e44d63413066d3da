package entente.language.model;

import entente.language.problem.Kind;
import entente.language.syntax.AmountSyntax;
import entente.language.syntax.PatternSyntax;
import entente.language.syntax.PatternSyntax.Complement;
import entente.language.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what a description of an act means: who, which act, how many of what, about what, to whom. */
final class PatternFromSyntax {

    /** What actions stand for where it matters to the names in them. */
    private record Meant(String item, String topic, String to) {}

    private final Declared declared;
    private final ActChecks checks;

    PatternFromSyntax(Declared declared, Lookup lookup) {
        this.declared = declared;
        this.checks = new ActChecks(declared, lookup);
    }

    /** {@code ussr assures bombers-out}: the actor leads. */
    ActPattern action(PatternSyntax said) {
        return action(said, "");
    }

    /** {@code cuba consents to inspect}, as what an undertaking must secure. */
    ActPattern secured(PatternSyntax said, String own) {
        if (said.denied() || isNone(said)) {
            declared.problems().error(Kind.NO_IN_A_DUTY, said.span(), "what must be secured here is that something is "
                    + "not done", "nothing that happens would discharge it (S25)",
                    "an act that is done, such as `must secure that cuba consents to inspect`");
        }
        return action(said, own);
    }

    private static boolean isNone(PatternSyntax said) {
        return said.amount().filter(amount -> amount.kind() == AmountSyntax.Kind.NO).isPresent();
    }

    /** @param own the undertaking whose duty it is; empty elsewhere */
    private ActPattern action(PatternSyntax said, String own) {
        Word first = said.words().getFirst();
        String actor = first.text().equals("anyone") ? "" : declared.actor(first);
        ActPattern pattern = pattern(said, 1, actor, own);
        checks.actor(actor, first, pattern.act());
        return pattern;
    }

    /** {@code remove every missile}, by the actors that the heading gives. */
    ActPattern duty(PatternSyntax said, List<String> actors, String own) {
        if (isNone(said)) {
            declared.problems().error(Kind.NO_IN_A_DUTY, said.amount().orElseThrow().span(),
                    "`no` counts what is owed or allowed", "a duty to do nothing is a duty to refrain, and is kept or "
                            + "broken in another way (S23)", "`must not " + said.words().getFirst().text() + " any "
                            + said.counted().map(Word::text).orElse("…") + "`");
        }
        ActPattern pattern = pattern(said, 0, actors.size() == 1 ? actors.getFirst() : "", own);
        actors.forEach(actor -> checks.actor(actor, said.words().getFirst(), pattern.act()));
        return pattern;
    }

    /** {@code impose-quarantine}, {@code usa impose-quarantine}: the actor may lead. */
    ActPattern event(PatternSyntax said) {
        if (isNone(said)) {
            declared.problems().error(Kind.NO_IN_A_DUTY, said.amount().orElseThrow().span(),
                    "`no` counts what begins or ends a state", "only what happens begins or ends something (S15)",
                    "`any`, or a number");
        }
        boolean actorLeads = said.words().size() > 1 && declared.isActor(said.words().getFirst().text());
        return actorLeads ? action(said) : pattern(said, 0, "", "");
    }

    private ActPattern pattern(PatternSyntax said, int verbAt, String actor, String own) {
        Word verb = said.words().get(verbAt);
        String act = declared.act(verb);
        List<Complement> about = new ArrayList<>();
        said.words().stream().skip(verbAt + 1L).forEach(word -> about.add(new Complement("", word)));
        about.addAll(said.complements());
        Meant meant = meant(said, about);
        String topic = said.content().isPresent() ? topicOfContent(said, own) : meant.topic();
        ActPattern pattern = new ActPattern(actor, act, amount(said.amount()), meant.item(), topic, meant.to());
        checks.aboutTheRightThings(pattern, said, verb);
        return pattern;
    }

    private static Amount amount(Optional<AmountSyntax> amount) {
        return amount.<Amount>map(a -> switch (a.kind()) {
            case EVERY -> new Amount.Every();
            case ANY, NO -> new Amount.AtLeast(1);
            case NUMBER -> new Amount.AtLeast(a.number());
        }).orElse(new Amount.AtLeast(1));
    }

    private Meant meant(PatternSyntax said, List<Complement> about) {
        Meant meant = new Meant(said.counted().map(w -> declared.counted(w, Sort.ITEM, Sort.GROUP)).orElse(""), "", "");
        for (Complement complement : about) {
            meant = with(meant, complement);
        }
        return meant;
    }

    private Meant with(Meant meant, Complement complement) {
        Word word = complement.name();
        boolean bare = complement.joint().isEmpty();
        if (complement.joint().equals("to") && declared.isActor(word.text())) {
            once(meant.to(), word, "the words are said to `" + meant.to() + "` already");
            return new Meant(meant.item(), meant.topic(), word.text());
        }
        if (bare && declared.is(word.text(), Sort.ITEM, Sort.GROUP)) {
            once(meant.item(), word, "`" + meant.item() + "` is what the act is about already");
            return new Meant(word.text(), meant.topic(), meant.to());
        }
        once(meant.topic(), word, "`" + meant.topic() + "` is what the words are about already");
        String topic = bare ? declared.name(word, Sort.ITEM, Sort.GROUP, Sort.UNDERTAKING, Sort.LIBERTY,
                Sort.OPEN_POINT, Sort.AMENDMENT, Sort.ACT, Sort.WORDS)
                : declared.name(word, Sort.UNDERTAKING, Sort.LIBERTY, Sort.OPEN_POINT, Sort.AMENDMENT, Sort.ACT,
                Sort.WORDS);
        return new Meant(meant.item(), topic, meant.to());
    }

    private void once(String before, Word word, String found) {
        if (!before.isEmpty()) {
            declared.problems().error(Kind.TEXT_AFTER_END, word.span(), found + ", and `" + word.text() + "` follows",
                    "a sentence is about one thing, so that it is read in one way only", "one of the two");
        }
    }

    private String topicOfContent(PatternSyntax said, String own) {
        PatternSyntax.Content content = said.content().orElseThrow();
        declared.counted(content.name(), Sort.ITEM, Sort.GROUP, Sort.PARTY, Sort.STATE);
        if (own.isEmpty()) {
            declared.problems().error(Kind.CONTENT_OUT_OF_PLACE, content.span(),
                    "what is said is spelled out here", "only the undertaking to say something spells it out; "
                            + "everywhere else the undertaking is named, so that both are the same words",
                    "the name of the undertaking, such as `ussr assures warheads-declared`");
        }
        return own;
    }
}
