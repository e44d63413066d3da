package entente.app;

import entente.evidence.Field;
import entente.language.source.Names;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The fields of a claim, as {@code spec/evidence.md} has them, an option each. */
final class ClaimOptions {

    private final Map<Field, String> given = new EnumMap<>(Field.class);

    private final List<String> seen = new ArrayList<>();

    /** What was typed, by field. */
    Map<Field, String> texts() {
        return given;
    }

    List<String> seen() {
        return seen;
    }

    /**
     * The day of what a sentence says without one: that of an option, if it is one, else today.
     *
     * @param today empty where it was not asked for
     */
    Optional<LocalDate> day(Optional<LocalDate> today) {
        String when = given.getOrDefault(Field.HAPPENED, given.getOrDefault(Field.REPORTED, ""));
        try {
            return when.isEmpty() ? today
                    : Optional.of(LocalDate.parse(when.substring(0, Math.min(10, when.length()))));
        } catch (DateTimeParseException notADay) {
            return today;
        }
    }

    boolean isEmpty() {
        return given.isEmpty() && seen.isEmpty();
    }

    @Option(order = 1, names = "--says", paramLabel = "NAME", description = "Who reports it: a party or an organ.")
    private void says(String text) {
        given.put(Field.SAYS, text);
    }

    @Option(order = 2, names = "--method", paramLabel = "NAME",
            description = "How it was found out. Left out: a mere word.")
    private void method(String text) {
        given.put(Field.METHOD, text);
    }

    @Option(order = 3, names = "--by", paramLabel = "NAME", description = "Who did it or said it.")
    private void by(String text) {
        given.put(Field.BY, text);
    }

    @Option(order = 4, names = "--act", paramLabel = "NAME",
            description = "What was done or said: an act or a word of the text.")
    private void act(String text) {
        given.put(Field.ACT, text);
    }

    @Option(order = 5, names = "--to", paramLabel = "NAME", description = "To whom.")
    private void to(String text) {
        given.put(Field.TO, text);
    }

    @Option(order = 6, names = "--item", paramLabel = "NAME", description = "Of what kind of thing.")
    private void item(String text) {
        given.put(Field.ITEM, text);
    }

    @Option(order = 7, names = "--number", paramLabel = "NUMBER",
            description = "How many: a number, all, or 0 for none.")
    private void number(String text) {
        given.put(Field.NUMBER, text);
    }

    @Option(order = 8, names = "--about", paramLabel = "NAME", description = "What words are about.")
    private void about(String text) {
        given.put(Field.ABOUT, text);
    }

    @Option(order = 9, names = "--value", paramLabel = "NUMBER", description = "Of a measure: what it was found to be.")
    private void value(String text) {
        given.put(Field.VALUE, text);
    }

    @Option(order = 10, names = "--unit", paramLabel = "NAME",
            description = "The unit of the value. Left out: the measure's own.")
    private void unit(String text) {
        given.put(Field.UNIT, text);
    }

    @Option(order = 11, names = "--degree", paramLabel = "PERCENT",
            description = "How far it has been done, from 0 to 100.")
    private void degree(String text) {
        given.put(Field.DEGREE, text);
    }

    @Option(order = 12, names = "--finding", paramLabel = "WORDS",
            description = "With find: met, partly met, not met or unknown.")
    private void finding(String text) {
        given.put(Field.FINDING, text);
    }

    @Option(order = 13, names = "--under", paramLabel = "NAME",
            description = "The undertaking that it counts for alone, or an instance of it: NAME/KEY.")
    private void under(String text) {
        given.put(Field.UNDER, text);
    }

    @Option(order = 14, names = "--instance", paramLabel = "NAME",
            description = "The instance of the agreement that it belongs to.")
    private void instance(String text) {
        given.put(Field.INSTANCE, text);
    }

    @Option(order = 15, names = "--until", paramLabel = "DAY",
            description = "With extend: the new last day; with terminate and suspend: the day from which.")
    private void until(String text) {
        given.put(Field.UNTIL, text);
    }

    @Option(order = 16, names = "--happened", paramLabel = "WHEN",
            description = "When: a day, an instant, or two of them with / between.")
    private void happened(String text) {
        given.put(Field.HAPPENED, text);
    }

    @Option(order = 17, names = "--reported", paramLabel = "WHEN",
            description = "When it was said. Left out: when it was over.")
    private void reported(String text) {
        given.put(Field.REPORTED, text);
    }

    @Option(order = 18, names = "--seen", paramLabel = "NAME",
            description = "Who may see it. Repeatable. Left out: everyone.")
    private void seen(String text) {
        seen.add(text);
    }

    @Option(order = 19, names = "--confirms", paramLabel = "ID", description = "The claim that this one supports.")
    private void confirms(String text) {
        given.put(Field.CONFIRMS, text);
    }

    @Option(order = 20, names = "--denies", paramLabel = "ID", description = "The claim that this one says is not so.")
    private void denies(String text) {
        given.put(Field.DENIES, text);
    }

    @Option(order = 21, names = "--retracts", paramLabel = "ID",
            description = "The claim of its own that the speaker takes back.")
    private void retracts(String text) {
        given.put(Field.RETRACTS, text);
    }

    @Option(order = 22, names = "--document", paramLabel = "NAME", description = "The paper that it rests on.")
    private void document(String text) {
        given.put(Field.DOCUMENT, text);
    }

    @Option(order = 23, names = "--passage", paramLabel = "WORDS", description = "The place in that paper.")
    private void passage(String text) {
        given.put(Field.PASSAGE, text);
    }

    @Option(order = 24, names = "--gloss", paramLabel = "WORDS", description = "What it says, in your own words.")
    private void gloss(String text) {
        given.put(Field.GLOSS, text);
    }

    @Option(order = 25, names = "--field", paramLabel = "NAME=WORDS",
            description = "Any field of spec/evidence.md by its name there. Repeatable.")
    private void field(String text) {
        int cut = text.indexOf('=');
        String name = cut < 0 ? text : text.substring(0, cut);
        Field field = Field.of(name).filter(one -> one != Field.SEEN && cut > 0).orElseThrow(() -> Refused.usage(
                "--field " + text + ": " + (Field.of(name).isPresent() ? "written otherwise." : name
                        + " is no field of a claim." + Names.nearest(name, Field.keys())
                                .map(near -> " Did you mean " + near + "?").orElse(""))
                        + " Accepted: NAME=WORDS, such as --field item=crate; --seen for who may see it."));
        given.put(field, text.substring(cut + 1));
    }

    @Option(order = 26, names = "--id", paramLabel = "ID", description = "Its own name. Left out: a free one is found.")
    private void id(String text) {
        given.put(Field.ID, text);
    }
}
