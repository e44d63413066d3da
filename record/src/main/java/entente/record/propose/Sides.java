package entente.record.propose;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import entente.record.paper.FieldKind;
import entente.record.paper.Paper;
import entente.record.paper.Part;
import entente.record.paper.Passage;
import entente.record.paper.PassageKind;

/**
 * Between whom the words of one text of a paper pass.
 *
 * @param author whose {@code we} and {@code I} it is
 * @param other the other side: the addressee, or the one most named besides the author where the paper is internal
 * @param internal whether author and addressee are of one party
 */
record Sides(String author, String other, boolean internal) {
    static final String SOMEBODY = "somebody";
    private static final int CUE = 400;
    private static final Pattern FROM_TO = Pattern.compile("\\bfrom (.{2,60}?) to (.{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF =
        Pattern.compile("\\b(?:[Tt]ext|[Ff]ollowing is|[Ll]etter from|[Rr]eply of|[Mm]essage of)\\b(.{2,60})");

    static Sides ofOwn(Paper paper, Names names) {
        String author = names.ofField(paper.value(FieldKind.FROM))
            .or(() -> names.ofField(paper.value(FieldKind.SIGNATURE)))
            .orElse(names.home());
        String to = names.ofField(paper.value(FieldKind.TO)).orElse("");
        boolean internal = to.isEmpty() || to.equals(author);
        return new Sides(author, internal ? mostNamed(paper, names, author) : to, internal);
    }

    /** Of an enclosed text: what announces it, its salutation, its signature. */
    static Sides ofEnclosed(Paper paper, Stretch first, Sides own, Names names) {
        int begins = first.joint().at()[0];
        String all = paper.written().characters();
        String cue = all.substring(Math.max(0, begins - CUE), Math.min(all.length(), begins + 40));
        String addressee = addressee(paper, first, names).orElse("");
        Matcher both = FROM_TO.matcher(cue);
        if (both.find()) {
            String author = names.ofField(both.group(1)).orElse(own.author());
            return between(author, names.ofField(both.group(2)).orElse(addressee), own);
        }
        Matcher of = OF.matcher(cue);
        Optional<String> author = of.find() ? names.ofField(of.group(1)) : Optional.empty();
        return between(author.orElse(own.author()), addressee, own);
    }

    private static Sides between(String author, String to, Sides own) {
        if (!to.isEmpty() && !to.equals(author)) {
            return new Sides(author, to, false);
        }
        return new Sides(author, own.opposite(author), false);
    }

    private static Optional<String> addressee(Paper paper, Stretch first, Names names) {
        return paper.passages().stream()
            .filter(p -> p.kind() == PassageKind.SALUTATION && p.address().role() == first.role()
                && p.address().text() == first.text())
            .map(Passage::text)
            .findFirst()
            .flatMap(names::ofField);
    }

    private static String mostNamed(Paper paper, Names names, String author) {
        Map<String, Integer> counts = new HashMap<>();
        for (Passage passage : paper.passages()) {
            if (passage.address().role() != Part.Role.BEHIND && passage.kind() != PassageKind.FOOTNOTE) {
                for (String word : List.of(passage.text().split("[^\\p{L}]+"))) {
                    names.ofField(word).ifPresent(party -> counts.merge(party, 1, Integer::sum));
                }
            }
        }
        counts.remove(author);
        return counts.entrySet().stream()
            .max(Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
            .map(Map.Entry::getKey)
            .orElse(SOMEBODY);
    }

    String opposite(String party) {
        return party.equals(author) ? other : author;
    }
}
