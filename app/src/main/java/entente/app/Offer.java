package entente.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What a shell can offer for a word of the command line.
 *
 * @param kind where the words come from
 * @param words the words themselves, where they are always the same
 */
record Offer(Kind kind, List<String> words) {

    /** Where words come from. The names of a text are asked for when they are wanted. */
    enum Kind {
        NOTHING, WORDS, FILES, PIECES, READINGS, PARTIES, ACTORS, CLAIMS, METHODS, ACTS, ITEMS, TOPICS, DOCUMENTS;

        /** As scripts and {@code complete-names} call it. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean isOfAText() {
            return compareTo(PIECES) >= 0;
        }
    }

    private static final Set<String> FILE_LABELS = Set.of("STORY", "TEXT", "FILE", "FOLDER", "DIR", "PAPER", "LISTS");

    private static final Map<String, Kind> BY_OPTION = Map.ofEntries(Map.entry("--reading", Kind.READINGS),
            Map.entry("--for", Kind.PARTIES), Map.entry("--seen-by", Kind.ACTORS), Map.entry("--says", Kind.ACTORS),
            Map.entry("--by", Kind.ACTORS), Map.entry("--seen", Kind.ACTORS), Map.entry("--without", Kind.CLAIMS),
            Map.entry("--confirms", Kind.CLAIMS), Map.entry("--denies", Kind.CLAIMS),
            Map.entry("--retracts", Kind.CLAIMS), Map.entry("--method", Kind.METHODS), Map.entry("--act", Kind.ACTS),
            Map.entry("--item", Kind.ITEMS), Map.entry("--about", Kind.TOPICS), Map.entry("--under", Kind.TOPICS),
            Map.entry("--document", Kind.DOCUMENTS));

    /** What can stand after an option, or in the place of a parameter. */
    static Offer of(ArgSpec spec) {
        if (spec.completionCandidates() != null) {
            return new Offer(Kind.WORDS,
                    StreamSupport.stream(spec.completionCandidates().spliterator(), false).toList());
        }
        String label = spec.paramLabel();
        if (label.equals(Template.LABEL)) {
            return new Offer(Kind.WORDS, Template.keys());
        }
        if (spec instanceof OptionSpec option) {
            Kind named = BY_OPTION.get(option.longestName());
            boolean toSomebody = option.longestName().equals("--to") && label.equals("NAME");
            return new Offer(named != null ? named : toSomebody ? Kind.ACTORS
                    : FILE_LABELS.contains(label) ? Kind.FILES : Kind.NOTHING, List.of());
        }
        return new Offer(label.equals("NAME") ? Kind.PIECES : FILE_LABELS.contains(label) ? Kind.FILES : Kind.NOTHING,
                List.of());
    }
}
