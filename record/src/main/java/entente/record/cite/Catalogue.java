package entente.record.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import entente.record.paper.Part;

/**
 * Which paper is which document of an agreement. One line for each: the name, the file, with {@code #} the number of
 * the document where the file holds many, and {@code enclosed} where the name means the text that the paper carries.
 */
public record Catalogue(Map<String, Entry> entries, List<String> problems) {
    /** The name of the file in a folder of papers. */
    public static final String FILE = "record.catalogue";

    private static final Pattern LINE = Pattern.compile(
        "^([\\w.-]+)\\s+(\\S+?)(?:#(\\w+))?(?:\\s+(enclosed|own|behind)(?:\\s+(\\d{1,2}))?)?$");

    /** @param document empty where the file is one paper */
    public record Entry(String name, String file, String document, Optional<Part.Role> role, int text) {

        /** As papers of that file are identified. */
        public String paper() {
            return document.isEmpty() ? file : file + "#" + document;
        }
    }

    public Catalogue {
        entries = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        problems = List.copyOf(problems);
    }

    public static Catalogue parse(String text) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].replaceFirst("(?:^|\\s)#\\s.*$", "").strip();
            Matcher matcher = LINE.matcher(line);
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (!matcher.matches()) {
                problems.add("line " + (i + 1) + ": expected a name, a file, and perhaps \"enclosed\": " + line);
            } else if (entries.containsKey(matcher.group(1))) {
                problems.add("line " + (i + 1) + ": " + matcher.group(1) + " has an entry already");
            } else {
                entries.put(matcher.group(1), entry(matcher));
            }
        }
        return new Catalogue(entries, problems);
    }

    private static Entry entry(Matcher matcher) {
        Optional<Part.Role> role = Optional.ofNullable(matcher.group(4)).map(word -> switch (word) {
            case "enclosed" -> Part.Role.ENCLOSED;
            case "behind" -> Part.Role.BEHIND;
            default -> Part.Role.OWN;
        });
        String document = matcher.group(3) == null ? "" : matcher.group(3);
        int text = matcher.group(5) == null ? 0 : Integer.parseInt(matcher.group(5));
        return new Entry(matcher.group(1), matcher.group(2), document, role, text);
    }

    public Optional<Entry> entry(String name) {
        return Optional.ofNullable(entries.get(name));
    }
}
