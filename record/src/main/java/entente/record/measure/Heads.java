package entente.record.measure;

import java.util.Optional;

/** The kind that a heading states, told apart more coarsely and in another way than the reader does it. */
final class Heads {
    private Heads() {
    }

    static Optional<String> kind(String head) {
        String words = head.toLowerCase(java.util.Locale.ROOT);
        String first = words.replaceFirst("\\s(?:from|by|prepared|between|to|for the)\\b.*$", "");
        if (words.startsWith("editorial note")) {
            return Optional.of("editorial note");
        }
        if (first.contains("conversation")) {
            return Optional.of("memorandum of conversation");
        }
        for (String kind : new String[] {"telegram", "airgram", "despatch", "letter", "message", "memorandum",
            "note"}) {
            boolean alone = first.equals(kind) || first.endsWith(" " + kind);
            if (alone) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
