package entente.record.propose;

/** Candidates for a terminal: what was found, by which rules, and the lines drafted for it. */
public final class ProposalsAsText {
    private ProposalsAsText() {
    }

    public static String of(Proposed proposed) {
        StringBuilder said = new StringBuilder();
        said.append(proposed.paper()).append(": ").append(proposed.candidates().size())
            .append(proposed.candidates().size() == 1 ? " candidate" : " candidates")
            .append("; nothing is accepted by itself\n");
        proposed.candidates().forEach(candidate -> of(said, candidate));
        return said.toString();
    }

    private static void of(StringBuilder said, Candidate c) {
        said.append('\n').append(c.number()).append("  ").append(c.kind().said()).append(", ")
            .append(c.manner().said()).append("; ").append(c.who()).append(" to ").append(c.whom()).append('\n');
        line(said, "what", c.what());
        line(said, "when", c.when());
        line(said, "until", c.until());
        line(said, "passage", c.passage().format());
        line(said, "rules", String.join(" ", c.rules()));
        c.draft().forEach(line -> said.append("    | ").append(line).append('\n'));
    }

    private static void line(StringBuilder said, String name, String value) {
        if (!value.isEmpty()) {
            said.append("    ").append(name).append(" ".repeat(8 - name.length())).append(value).append('\n');
        }
    }
}
