package entente.report;

import entente.language.model.Agreement;
import entente.language.model.AuthenticTexts;
import entente.language.model.Document;
import entente.language.model.Group;
import entente.language.model.Item;
import entente.language.model.Lookup;
import entente.language.model.Organ;
import entente.language.model.Party;
import entente.language.source.Verbs;
import java.util.Locale;
import java.util.Set;

/** What the things of a text are called in a sentence. */
final class Titles {

    /** A title that speaks of one of these takes an article: the Soviet Union, but Cuba. */
    private static final Set<String> WITH_ARTICLE = Set.of("agency", "alliance", "assembly", "association",
            "authority", "bank", "board", "bureau", "buyer", "commission", "committee", "commonwealth", "community",
            "company", "confederation", "council", "court", "delegation", "department", "embassy", "emirates",
            "federation", "front", "fund", "government", "group", "inspectorate", "islands", "kingdom", "lender",
            "mission", "movement", "nations", "netherlands", "office", "organisation", "organization", "party",
            "philippines", "port", "republic", "secretariat", "seller", "states", "supplier", "tenant", "tribunal",
            "union");
    private static final int LONGEST_TITLE = 3;

    private final Lookup lookup;
    private final String prevailing;

    Titles(Agreement text) {
        prevailing = text.frame().authentic().map(AuthenticTexts::prevailing).orElse("");
        lookup = new Lookup(text);
    }

    Lookup lookup() {
        return lookup;
    }

    /** The authentic text that prevails where they differ; empty where none does, or there is only one. */
    String prevailing() {
        return prevailing;
    }

    /** {@code the Soviet Union}, {@code Cuba}; an organ by its title or its name; nobody in particular: anyone. */
    String party(String name) {
        if (name.isEmpty()) {
            return "anyone";
        }
        String title = lookup.party(name).map(Party::title)
                .or(() -> lookup.organ(name).map(Organ::title)).orElse("");
        return title.isEmpty() ? capitalised(name) : withArticle(title);
    }

    private static String withArticle(String title) {
        if (title.regionMatches(true, 0, "the ", 0, 4)) {
            return "the " + title.substring(4);
        }
        boolean several = title.contains(" and ") || title.indexOf(',') >= 0;
        if (several || title.startsWith("a ") || title.startsWith("an ")) {
            return title;
        }
        String head = title.split(" of | in | for ", 2)[0];
        String last = head.substring(head.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean single = title.indexOf(' ') < 0;
        String said = single && WITH_ARTICLE.contains(last) ? title.toLowerCase(Locale.ROOT) : title;
        return WITH_ARTICLE.contains(last) ? "the " + said : title;
    }

    /** {@code The Soviet Union}, to begin a sentence with. */
    static String capitalised(String words) {
        return words.isEmpty() ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A whole sentence; a name of the text keeps its own spelling at its head too, since case counts in names. */
    String sentence(String body) {
        int end = 0;
        while (end < body.length() && (Character.isLetterOrDigit(body.charAt(end)) || body.charAt(end) == '-')) {
            end++;
        }
        return (isName(body.substring(0, end)) ? body : capitalised(body)) + ".";
    }

    private boolean isName(String word) {
        return lookup.isTopic(word) && lookup.act(word).isEmpty() || lookup.state(word).isPresent()
                || lookup.method(word).isPresent();
    }

    /** One item or group: its title where that is short, otherwise its name. */
    String item(String name) {
        String title = lookup.item(name).map(Item::title).orElse("");
        boolean isShort = !title.isEmpty() && title.split(" ").length <= LONGEST_TITLE;
        return isShort ? title : plain(lookup.group(name).map(Group::name).orElse(name));
    }

    /** More than one of them: crates of goods, IL-28 light bombers. */
    String items(String name) {
        String one = item(name);
        int of = one.indexOf(" of ");
        String head = of < 0 ? one : one.substring(0, of);
        return Verbs.plural(head) + (of < 0 ? "" : one.substring(of));
    }

    String document(String name) {
        return lookup.document(name).map(Document::title).filter(title -> !title.isEmpty()).orElse(name);
    }

    /** {@code Cuba's}, {@code the United States'}. */
    static String possessive(String words) {
        return words + (words.endsWith("s") ? "'" : "'s");
    }

    /** A name as words: {@code count at sea}. */
    static String plain(String name) {
        return name.replace('-', ' ');
    }

    /** {@code a crate}, {@code an IL-28 light bomber}. */
    static String withIndefiniteArticle(String words) {
        boolean vowel = "aeiouAEIOU".indexOf(words.charAt(0)) >= 0;
        return (vowel ? "an " : "a ") + words;
    }
}
