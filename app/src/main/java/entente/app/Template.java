package entente.app;

import entente.language.Checked;
import entente.language.Text;
import entente.language.format.Format;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A first text to begin with. What is filled in stands in double braces: names, titles, and days counted from the
 * opening ({@code {{opens+30}}}).
 *
 * @param key as it is asked for
 * @param about what it is, in one line
 * @param title the usual title
 * @param parties the usual titles of its parties
 * @param roles who they are, for the questions
 * @param report a first report, as somebody would type it
 */
record Template(String key, String about, String title, List<String> parties, List<String> roles, String report) {

    /** What stands for one in a help page. */
    static final String LABEL = "KIND";

    static final List<Template> ALL = List.of(
            new Template("ceasefire", "two sides stop firing and draw back guns, and a mission watches", "Ceasefire",
                    List.of("North", "South", "Mission"),
                    List.of("One side", "The other side", "Who watches"),
                    "{{third}} says by patrol: {{first}} removes 5 guns on {{opens+3}}"),
            new Template("sale", "goods for money, with a last day, a closed port and a duty of silence",
                    "Sale of goods", List.of("Seller", "Buyer", "Port"),
                    List.of("Who sells", "Who buys", "Who runs the port"),
                    "{{second}} says by count: {{first}} delivers 40 crates on {{opens+5}}"),
            new Template("limits", "one side keeps to limits, inspectors look, and the other lifts its embargo",
                    "Limits and inspections", List.of("East", "West", "Agency"),
                    List.of("Who is limited", "Who lifts its embargo for that", "Who inspects"),
                    "{{third}} says by inspection: {{first}} dismantles 10 launchers on {{opens+20}}"));

    private static final Pattern LATER = Pattern.compile("\\{\\{opens\\+(\\d+)}}");

    static List<String> keys() {
        return ALL.stream().map(Template::key).toList();
    }

    static Template of(String key) {
        return ALL.stream().filter(template -> template.key.equals(key)).findFirst().orElseThrow();
    }

    /** The text with these names, in the one shape. */
    String text(Map<String, String> names) {
        Checked checked = Text.read(key, unshaped(names));
        if (checked.agreement().isEmpty()) {
            throw Refused.text(Story.mistakes(checked.problems()));
        }
        return Format.of(checked.syntax());
    }

    /** The text with these names as the template has it, whether it can be read or not. */
    String unshaped(Map<String, String> names) {
        return filled(resource(key + ".entente"), names);
    }

    /** A file to go beside the text. */
    static String beside(String file, Map<String, String> names) {
        return filled(resource(file), names);
    }

    /** With what is in double braces filled in. */
    static String filled(String text, Map<String, String> names) {
        String filled = text;
        for (Map.Entry<String, String> name : names.entrySet()) {
            filled = filled.replace("{{" + name.getKey() + "}}", name.getValue());
        }
        Matcher later = LATER.matcher(filled);
        return later.replaceAll(found -> LocalDate.parse(names.get("opens"))
                .plusDays(Long.parseLong(found.group(1))).toString());
    }

    private static String resource(String file) {
        try (InputStream stream = Template.class.getResourceAsStream("templates/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
