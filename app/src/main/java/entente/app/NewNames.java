package entente.app;

import entente.language.Text;
import entente.language.problem.Problem;
import entente.language.source.Names;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What somebody calls things, made into what a text can hold. */
final class NewNames {

    static final List<String> PLACES = List.of("first", "second", "third");

    private NewNames() {}

    /** Any words but a double quote, which would end the title. */
    static String title(String given) {
        String title = Normalizer.normalize(given.strip(), Normalizer.Form.NFC);
        if (title.isEmpty() || title.contains("\"") || title.codePoints().anyMatch(Character::isISOControl)) {
            throw Refused.usage("A title is words on one line without double quotes, such as Ceasefire of the two "
                    + "banks.");
        }
        return title;
    }

    /** {@code northern-command} of {@code Northern Command}; letters of every script stay as they are. */
    static String name(String title) {
        StringBuilder name = new StringBuilder();
        title.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Names.isName("a" + Character.toString(c)) && c != '-') {
                name.appendCodePoint(c);
            } else if (!name.isEmpty() && name.charAt(name.length() - 1) != '-' && c != '\'' && c != '’') {
                name.append('-');
            }
        });
        String plain = name.toString().replaceAll("-$", "");
        return Names.isName(plain) && !Names.isJoining(plain) ? plain : "the-" + (plain.isEmpty() ? "other" : plain);
    }

    static String day(String given) {
        return Known.day("opens", given, LocalDate.of(2026, 1, 1)).toString();
    }

    /** A zone of the IANA database: by its name, or by its town alone. */
    static String zone(String given) {
        String word = given.strip().replace(' ', '_');
        Set<String> zones = new TreeSet<>(ZoneId.getAvailableZoneIds());
        Optional<String> found = zones.stream().filter(zone -> zone.equalsIgnoreCase(word)).findFirst()
                .or(() -> zones.stream().filter(zone -> zone.indexOf('/') > 0 && zone.substring(zone.lastIndexOf('/')
                        + 1).equalsIgnoreCase(word)).findFirst());
        if (found.isPresent() && isZone(found.get())) {
            return found.get();
        }
        throw Refused.usage("\"" + given + "\" is no time zone." + Names.nearest(word, zones)
                .map(zone -> " Did you mean " + zone + "?").orElse("")
                + " Accepted: one of the IANA database, such as Europe/Vienna, or UTC.");
    }

    private static boolean isZone(String zone) {
        try {
            ZoneId.of(zone);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    /** Everything that a template asks for. */
    static Map<String, String> of(Template template, String title, List<String> parties, String opens, String zone) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("title", title);
        names.put("name", name(title));
        names.put("opens", opens);
        names.put("zone", zone);
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < PLACES.size(); i++) {
            String place = PLACES.get(i);
            String party = free(template, name(parties.get(i)), taken);
            taken.add(party);
            names.put(place, party);
            names.put(place.substring(0, 1).toUpperCase(Locale.ROOT) + place.substring(1), parties.get(i));
        }
        return names;
    }

    /** A name that nothing else in the template has (G1), and that can be one at all. */
    private static String free(Template template, String name, List<String> taken) {
        String found = name;
        for (int more = 2; taken.contains(found) || clashes(template, found); more++) {
            found = "party-" + name + (more > 2 ? "-" + more : "");
        }
        return found;
    }

    private static boolean clashes(Template template, String name) {
        Map<String, String> names = new LinkedHashMap<>(Map.of("title", "x", "name", "x", "opens", "2026-01-01", "zone",
                "UTC", "First", "a", "Second", "b", "Third", "c"));
        PLACES.forEach(place -> names.put(place, place + "-of-these"));
        names.put("first", name);
        return Text.read("", template.unshaped(names)).problems().stream().anyMatch(Problem::isError);
    }
}
