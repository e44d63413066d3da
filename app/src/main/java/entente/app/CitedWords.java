package entente.app;

import entente.language.model.Agreement;
import entente.language.model.Citation;
import entente.record.Holdings;
import entente.record.cite.Verdict;
import entente.record.paper.Passage;
import entente.report.CitationFinding;
import entente.report.CitationFinding.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the citations of a text lead to in somebody's papers. */
final class CitedWords {

    private static final int ENOUGH = 240;

    private final Holdings holdings;

    CitedWords(Holdings holdings) {
        this.holdings = holdings;
    }

    /** Each citation of the text with what it came to. */
    List<CitationFinding> findings(Agreement text, World world) {
        List<Citation> cited = CitationsOfText.of(text);
        List<CitationFinding> findings = new ArrayList<>();
        try (var bar = new ReadingBar(world, "looking up citations")) {
            for (Citation citation : cited) {
                bar.read(findings.size(), cited.size());
                findings.add(finding(citation));
            }
        }
        holdings.unread().forEach(one -> world.err().println("not read: " + one.file() + ": " + one.why()));
        return findings;
    }

    private CitationFinding finding(Citation citation) {
        return switch (verdict(citation)) {
            case Verdict.Found found -> new CitationFinding(citation, Outcome.FOUND, "");
            case Verdict.Nowhere nowhere -> new CitationFinding(citation, Outcome.NOWHERE, nowhere.why());
            case Verdict.Several several -> new CitationFinding(citation, Outcome.SEVERAL,
                    several.why() + places(several.passages()));
            case Verdict.NotHeld missing -> new CitationFinding(citation, Outcome.NOT_HELD, missing.why());
            case Verdict.Changed changed -> new CitationFinding(citation, Outcome.CHANGED, "now "
                    + shortened(changed.now().text()) + " digest " + changed.now().digest() + changed.moved()
                            .map(place -> "; the cited words are now at " + place.format()).orElse(""));
        };
    }

    private static String places(List<Passage> passages) {
        return passages.stream().map(passage -> passage.address().format() + " " + shortened(passage.text()))
                .collect(Collectors.joining("\n    ", "\n    ", ""));
    }

    /** The words, or why there are none to show; nothing where the paper is not held, which is nobody's mistake. */
    Optional<String> quoted(Citation citation) {
        return switch (verdict(citation)) {
            case Verdict.Found found -> Optional.of(shortened(found.passages().stream().map(Passage::text)
                    .collect(Collectors.joining(" "))));
            case Verdict.Nowhere nowhere -> Optional.of("(points nowhere: " + nowhere.why() + ")");
            case Verdict.Several several -> Optional.of("(several places: " + several.why() + ")");
            case Verdict.Changed changed -> Optional.of("(the words have changed; there stands now "
                    + shortened(changed.now().text()) + ")");
            case Verdict.NotHeld missing -> Optional.empty();
        };
    }

    private Verdict verdict(Citation citation) {
        return holdings.resolve(entente.record.cite.Citation.of(citation.document(), citation.passage()));
    }

    private static String shortened(String words) {
        String line = String.join(" ", words.strip().split("\\s+"));
        if (line.codePointCount(0, line.length()) <= ENOUGH) {
            return "“" + line + "”";
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, ENOUGH));
        return "“" + cut.substring(0, Math.max(cut.lastIndexOf(' '), ENOUGH / 2)).strip() + " …”";
    }
}
