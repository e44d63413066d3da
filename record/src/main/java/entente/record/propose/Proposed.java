package entente.record.propose;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The candidates of one paper, in its order. */
public record Proposed(String paper, String opens, List<Candidate> candidates) {

    public Proposed {
        candidates = List.copyOf(candidates);
    }

    /**
     * One text that holds all drafts, for a person to cut down; it is whole in the language, and accepted by nobody.
     */
    public String text() {
        StringBuilder text = new StringBuilder(frame());
        Set<String> declared = new LinkedHashSet<>();
        StringBuilder parts = new StringBuilder();
        for (Candidate candidate : candidates) {
            parts.append("\n# ").append(candidate.number()).append(": ").append(candidate.kind().said()).append(", ")
                .append(candidate.manner().said()).append(", found by ")
                .append(String.join(" ", candidate.rules())).append('\n');
            for (String line : candidate.draft()) {
                if (isDeclaration(line)) {
                    declared.add(line);
                } else {
                    parts.append(line).append('\n');
                }
            }
        }
        text.append('\n');
        declared.forEach(line -> text.append(line).append('\n'));
        return text.append(parts).toString();
    }

    /** What the drafts stand in: a minimal text of the parties they name and the document they cite. */
    String frame() {
        Set<String> parties = new TreeSet<>();
        candidates.forEach(candidate -> {
            parties.add(candidate.who());
            parties.add(candidate.whom());
        });
        StringBuilder frame = new StringBuilder("agreement drafts-of-" + Naming.document(paper) + "\n  opens " + opens
            + "\n  zone UTC\n\n");
        parties.forEach(party -> frame.append("party ").append(party).append('\n'));
        return frame.append("\ndocument ").append(Naming.document(paper)).append('\n').toString();
    }

    private static boolean isDeclaration(String line) {
        return line.startsWith("act ") || line.startsWith("words ");
    }
}
