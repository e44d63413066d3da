package entente.report.text;

import entente.language.model.WordsOf;
import entente.report.CitationFinding;
import java.util.List;

/** What the citations of a text came to: the number that were found, and each that was not. */
public final class CitationsPage {

    private CitationsPage() {}

    /** @param papers where the papers lie, as the person named it */
    public static String of(String papers, List<CitationFinding> findings) {
        long found = findings.stream().filter(f -> f.outcome() == CitationFinding.Outcome.FOUND).count();
        var page = new StringBuilder("\n").append(found).append(" of ").append(findings.size())
                .append(findings.size() == 1 ? " citation is" : " citations are").append(" found in ").append(papers)
                .append(found == findings.size() ? ".\n" : ":\n");
        findings.stream().filter(f -> f.outcome() != CitationFinding.Outcome.FOUND).forEach(f -> page.append("  line ")
                .append(f.citation().place().line()).append(": ").append(WordsOf.citation(f.citation())).append(": ")
                .append(f.outcome().said()).append(f.said().isEmpty() ? "" : ": " + f.said()).append('\n'));
        return page.toString();
    }
}
