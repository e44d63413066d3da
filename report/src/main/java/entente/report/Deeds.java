package entente.report;

import entente.evidence.Numbered;
import entente.evidence.Quantity;
import entente.language.model.Act;
import entente.language.model.ActPattern;
import entente.language.model.Amount;
import entente.language.model.Duty;
import entente.language.model.Undertaking;
import entente.language.model.WordsOf;
import entente.language.source.Verbs;
import java.util.Locale;
import java.util.Set;

/** What somebody does, has done or is to do, in English. */
final class Deeds {

    /** One assures or notifies somebody, and declares to somebody. */
    private static final Set<String> TAKES_A_PERSON = Set.of("assure", "inform", "notify", "remind", "tell", "warn");

    private final Titles titles;
    private final TextLines lines;

    Deeds(Titles titles, TextLines lines) {
        this.titles = titles;
        this.lines = lines;
    }

    /** {@code remove every IL-28 light bomber}, {@code declare no-invasion}. */
    String infinitive(ActPattern what) {
        return verb(what.act(), Titles.plain(first(what.act()))) + object(what, "");
    }

    /** {@code removes every IL-28 light bomber}. */
    String thirdPerson(ActPattern what) {
        return verb(what.act(), Verbs.thirdPerson(first(what.act()))) + object(what, "");
    }

    /** {@code removed every IL-28 light bomber}. */
    String participle(ActPattern what) {
        return verb(what.act(), Participle.of(first(what.act()))) + object(what, "");
    }

    /** {@code introduce any offensive weapon}: of what must not be done. */
    String forbidden(ActPattern what) {
        return verb(what.act(), first(what.act())) + object(what, "any ");
    }

    /** {@code removed 12 missiles on 7 November 1962}: what a claim says was done, and when. */
    String claimed(ActPattern what, Quantity number, String when) {
        String counted = what.item().isEmpty() ? "" : " " + number(number, what.item());
        String content = content(what);
        return verb(what.act(), Participle.of(first(what.act()))) + (content.isEmpty() ? counted + rest(what) + when
                : (what.to().isEmpty() ? "" : " " + hearer(what)) + when + " " + content);
    }

    private String number(Quantity number, String item) {
        return switch (number) {
            case Quantity.All() -> "every " + titles.item(item);
            case Quantity.Count(long count) when count == 0 -> "no " + titles.item(item);
            case Quantity.Count(long count) when count == 1 -> "1 " + titles.item(item);
            case Quantity.Count(long count) -> count + " " + titles.items(item);
            case Quantity.Parts parts -> Numbered.words(parts) + " " + titles.items(item);
        };
    }

    private static String first(String act) {
        int hyphen = act.indexOf('-');
        return hyphen < 0 ? act : act.substring(0, hyphen);
    }

    /** What follows the verb in the name of an act; where that is a state of the text, it is the one there is. */
    private String verb(String act, String inflected) {
        int hyphen = act.indexOf('-');
        if (hyphen < 0) {
            return inflected;
        }
        String rest = act.substring(hyphen + 1);
        return inflected + (titles.lookup().state(rest).isPresent() ? " the " : " ") + Titles.plain(rest);
    }

    private String object(ActPattern what, String anyOf) {
        String content = content(what);
        if (!content.isEmpty()) {
            return (what.to().isEmpty() ? "" : " " + hearer(what)) + " " + content;
        }
        return (what.item().isEmpty() ? "" : " " + amount(what, anyOf)) + rest(what);
    }

    /** {@code that every warhead is removed}: what is said is kept in the words of the text. */
    private String content(ActPattern what) {
        if (what.topic().isEmpty() || !isWords(what)) {
            return "";
        }
        String line = titles.lookup().undertaking(what.topic()).filter(u -> isSaying(u, what.act()))
                .map(u -> lines.at(u.duty().place())).orElse("");
        int that = line.indexOf(" that ");
        return that < 0 ? "" : line.substring(that + 1);
    }

    /** Whether what is owed is to say just this. */
    private static boolean isSaying(Undertaking undertaking, String words) {
        return undertaking.duty().value() instanceof Duty.Do(ActPattern owed) && owed.act().equals(words)
                && owed.topic().equals(undertaking.name());
    }

    private String amount(ActPattern what, String anyOf) {
        var figures = new HowMuch(what.decimals());
        String item = what.item();
        return switch (what.amount()) {
            case Amount.Every() -> "every " + titles.item(item);
            case Amount.AtLeast(long number) when number == 1 && what.decimals() == 0 -> anyOf.isEmpty()
                    ? Titles.withIndefiniteArticle(titles.item(item)) : anyOf + titles.item(item);
            case Amount.AtLeast(long number) -> figures.number(number) + " " + titles.items(item);
            case Amount.MoreThan(long number) -> "more than " + figures.number(number) + " " + titles.items(item);
            case Amount.Share(int percent) -> percent + " percent of every " + titles.item(item);
            case Amount.Given(String parameter) -> parameter + " " + titles.items(item);
            case Amount.Accrued each -> figures.number(each.number()) + " " + titles.items(item) + " for each "
                    + each.per().name().toLowerCase(Locale.ROOT).replaceAll("s$", "") + " that "
                    + WordsOf.condition(each.holds()) + most(each.most(), figures);
            case Amount.ForEach each -> figures.number(each.number()) + " " + titles.items(item) + " for each "
                    + each.per() + " " + titles.items(each.item()) + (each.begun() ? " or part of it" : "")
                    + most(each.most(), figures);
        };
    }

    private static String most(long most, HowMuch figures) {
        return most > 0 ? ", at most " + figures.number(most) : "";
    }

    private String rest(ActPattern what) {
        if (what.to().isEmpty()) {
            return what.topic().isEmpty() ? "" : " " + topic(what);
        }
        return what.topic().isEmpty() ? " " + hearer(what)
                : TAKES_A_PERSON.contains(what.act()) ? " " + hearer(what) + " of " + topic(what)
                        : " " + topic(what) + " to " + titles.party(what.to());
    }

    private String hearer(ActPattern what) {
        return (TAKES_A_PERSON.contains(what.act()) ? "" : "to ") + titles.party(what.to());
    }

    private String topic(ActPattern what) {
        boolean isAct = titles.lookup().act(what.topic()).isPresent();
        boolean isOpen = titles.lookup().openPoint(what.topic()).isPresent();
        return switch (what.act()) {
            case "consent" -> "to " + (isAct ? Titles.plain(what.topic()) : what.topic());
            case "refuse" -> isAct ? "consent to " + Titles.plain(what.topic())
                    : isOpen ? "a proposal on " + what.topic() : what.topic();
            case "accept" -> isOpen ? "a proposal on " + what.topic() : what.topic();
            case "propose" -> isOpen ? "something on " + what.topic() : what.topic();
            case "release" -> titles.lookup().undertaking(what.topic())
                    .map(u -> titles.party(u.from()) + " from " + what.topic()).orElse(what.topic());
            default -> what.topic();
        };
    }

    boolean isWords(ActPattern what) {
        return titles.lookup().act(what.act()).map(act -> act.kind() == Act.Kind.WORDS).orElse(false);
    }
}
