package entente.record.propose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which words of papers stand for which party: names.tsv. */
final class Names {
    private static final int LONGEST = 4;
    private static final Pattern POST = Pattern.compile(
        "^(the )?(Embassy|Mission|Consulate|Legation|Delegation|Department|Secretary of "
            + "State|Office|Bureau|USUN)\\b.*");

    /** A place in a sentence where a party is named. */
    record Found(String party, int from, int to) {}

    private final Map<String, String> parties = new HashMap<>();
    private final String home;

    private Names(List<String> lines) {
        String first = "";
        for (String line : lines) {
            String[] cells = line.split("\t");
            first = first.isEmpty() ? cells[0] : first;
            for (int i = 1; i < cells.length; i++) {
                parties.put(cells[i], cells[0]);
            }
        }
        home = first;
    }

    static Names read() {
        return of(Lines.of("names.tsv"));
    }

    /** A line a party: its name in a draft, then the words of papers that stand for it, with tabs between. */
    static Names of(List<String> lines) {
        return new Names(lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList());
    }

    List<Found> in(List<Word> words) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Found next = longest(words, at);
            if (next != null) {
                found.add(next);
            }
            at = next == null ? at + 1 : next.to();
        }
        return found;
    }

    private Found longest(List<Word> words, int at) {
        for (int length = Math.min(LONGEST, words.size() - at); length > 0; length--) {
            StringBuilder name = new StringBuilder();
            for (Word word : words.subList(at, at + length)) {
                name.append(name.isEmpty() ? "" : " ").append(word.text());
            }
            String party = parties.get(name.toString());
            if (party != null) {
                return new Found(party, at, at + length);
            }
        }
        return null;
    }

    /** The party of a sender or addressee; an embassy in a country is no party of that country. */
    Optional<String> ofField(String value) {
        if (POST.matcher(value).matches()) {
            return Optional.of(home);
        }
        String[] words = value.split("[^\\p{L}.\\-]+");
        for (int at = 0; at < words.length; at++) {
            for (int to = Math.min(words.length, at + LONGEST); to > at; to--) {
                String party = parties.get(String.join(" ", List.of(words).subList(at, to)));
                if (party != null) {
                    return Optional.of(party);
                }
            }
        }
        return Optional.empty();
    }

    String home() {
        return home;
    }
}
