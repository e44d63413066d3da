package entente.language.model;

import entente.language.problem.Kind;
import entente.language.syntax.AmountSyntax;
import entente.language.syntax.ConditionSyntax;
import entente.language.syntax.PatternSyntax;
import entente.language.syntax.PatternSyntax.Complement;
import entente.language.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Says what a description of an act means: who, which act, how many of what, about what, to whom. */
final class PatternFromSyntax {

    /** What actions stand for where it matters to the names in them. */
    private record Meant(String item, String topic, String to) {}

    private final Declared declared;
    private final Lookup lookup;
    private final Quantities quantities;
    private final Function<ConditionSyntax, Condition> conditions;
    private final ActChecks checks;

    PatternFromSyntax(Declared declared, Lookup lookup, Quantities quantities,
            Function<ConditionSyntax, Condition> conditions) {
        this.declared = declared;
        this.lookup = lookup;
        this.quantities = quantities;
        this.conditions = conditions;
        this.checks = new ActChecks(declared, lookup);
    }

    /** {@code ussr assures bombers-out}: the actor leads. */
    ActPattern action(PatternSyntax said) {
        return action(said, "");
    }

    /** {@code cuba consents to inspect}, as what an undertaking must secure. */
    ActPattern secured(PatternSyntax said, String own) {
        if (said.denied() || said.isNone()) {
            declared.problems().error(Kind.NO_IN_A_DUTY, said.span(), "what must be secured here is that something is "
                    + "not done", "nothing that happens would discharge it (S25)",
                    "an act that is done, such as `must secure that port consents to visit`");
        }
        return action(said, own);
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
        if (said.isNone()) {
            declared.problems().error(Kind.NO_IN_A_DUTY, said.amount().orElseThrow().span(),
                    "`no` counts what is owed or allowed", "a duty to do nothing is a duty to refrain, and is kept or "
                            + "broken in another way (S23)", "`must not " + said.words().getFirst().text() + " any "
                            + said.counted().map(Word::text).orElse("…") + "`");
        }
        ActPattern pattern = pattern(said, 0, actors.size() == 1 ? actors.getFirst() : "", own);
        actors.forEach(actor -> checks.actor(actor, said.words().getFirst(), pattern.act()));
        return pattern;
    }

    /** Says so where somebody cannot do what is owed (G8). */
    void canDo(String actor, Word at, String act) {
        checks.actor(actor, at, act);
    }

    /** {@code impose-quarantine}, {@code usa impose-quarantine}: the actor may lead. */
    ActPattern event(PatternSyntax said) {
        if (said.isNone()) {
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
        List<Word> objects = said.words().subList(verbAt + 1, said.words().size());
        Optional<Word> given = objects.stream().findFirst().filter(word -> declared.is(word.text(), Sort.NUMBER));
        List<Complement> about = new ArrayList<>();
        Optional<Word> ofGiven = given.flatMap(word -> objects.stream().skip(1).findFirst());
        objects.stream().skip(given.isPresent() ? 2 : 0).forEach(word -> about.add(new Complement("", word)));
        about.addAll(said.complements());
        Meant meant = meant(said.counted().or(() -> ofGiven), about);
        String item = meant.item().isEmpty() ? given.map(word -> counts(word, act)).orElse("") : meant.item();
        String topic = said.content().isPresent() ? topicOfContent(said, own) : meant.topic();
        ActPattern pattern = new ActPattern(actor, act, amount(said, item, given), item, topic, meant.to(),
                quantities.decimals(item));
        checks.aboutTheRightThings(pattern, said, verb);
        return pattern;
    }

    /** What a given number counts: what it was declared of, else what the act is of. */
    private String counts(Word given, String act) {
        return lookup.parameter(given.text()).map(Parameter::unit).filter(unit -> !unit.isEmpty())
                .or(() -> lookup.act(act).map(Act::of)).orElse("");
    }

    private Amount amount(PatternSyntax said, String item, Optional<Word> given) {
        if (given.isPresent()) {
            return new Amount.Given(given.get().text());
        }
        long number = said.amount().flatMap(a -> a instanceof AmountSyntax.Count c
                ? Optional.of(quantities.count(c.number(), item)) : Optional.empty()).orElse(1L);
        if (said.growing().isPresent()) {
            return growing(said.growing().get(), number, item);
        }
        return said.amount().<Amount>map(a -> switch (a) {
            case AmountSyntax.Every every -> new Amount.Every();
            case AmountSyntax.Any any -> new Amount.AtLeast(1);
            case AmountSyntax.No no -> new Amount.AtLeast(1);
            case AmountSyntax.Count count -> count.moreThan() ? new Amount.MoreThan(number)
                    : new Amount.AtLeast(number);
            case AmountSyntax.Share share -> new Amount.Share(share.percent());
        }).orElse(new Amount.AtLeast(1));
    }

    private Amount growing(PatternSyntax.Growing growing, long number, String item) {
        long most = growing.most().map(figure -> quantities.count(figure, item)).orElse(0L);
        return switch (growing) {
            case PatternSyntax.ForEach each -> {
                String counted = declared.counted(each.item(), Sort.ITEM, Sort.GROUP, Sort.UNIT);
                yield new Amount.ForEach(number, quantities.count(each.per(), counted), counted, each.begun(), most);
            }
            case PatternSyntax.Accrued each -> new Amount.Accrued(number,
                    Length.Unit.valueOf(each.unit().toUpperCase(Locale.ROOT)), conditions.apply(each.holds()), most);
        };
    }

    private Meant meant(Optional<Word> counted, List<Complement> about) {
        Meant meant = new Meant(counted.map(w -> declared.counted(w, Sort.ITEM, Sort.GROUP, Sort.UNIT)).orElse(""),
                "", "");
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
        if (bare && declared.is(word.text(), Sort.ITEM, Sort.GROUP, Sort.UNIT)) {
            once(meant.item(), word, "`" + meant.item() + "` is what the act is about already");
            return new Meant(word.text(), meant.topic(), meant.to());
        }
        once(meant.topic(), word, "`" + meant.topic() + "` is what the words are about already");
        if (word.text().indexOf(Word.STROKE) > 0) {
            return new Meant(meant.item(), instance(word), meant.to());
        }
        if (declared.isAgreement(word.text())) {
            return new Meant(meant.item(), word.text(), meant.to());
        }
        String topic = bare ? declared.name(word, Sort.ITEM, Sort.GROUP, Sort.UNDERTAKING, Sort.LIBERTY,
                Sort.OPEN_POINT, Sort.AMENDMENT, Sort.ACT, Sort.WORDS)
                : declared.name(word, Sort.UNDERTAKING, Sort.LIBERTY, Sort.OPEN_POINT, Sort.AMENDMENT, Sort.ACT,
                Sort.WORDS);
        return new Meant(meant.item(), topic, meant.to());
    }

    /** An instance of an undertaking, as a topic. */
    private String instance(Word word) {
        int stroke = word.text().indexOf(Word.STROKE);
        String name = declared.name(new Word(word.text().substring(0, stroke), word.span()), Sort.UNDERTAKING);
        return name + Word.STROKE + declared.counted(new Word(word.text().substring(stroke + 1), word.span()),
                Sort.ITEM,
                Sort.GROUP, Sort.PARTY, Sort.UNIT);
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
                    "the name of the undertaking, such as `seller promises delivery`");
        }
        return own;
    }
}
