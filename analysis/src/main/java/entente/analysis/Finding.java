package entente.analysis;

import java.util.List;
import java.util.Optional;

/**
 * Something that is wrong with a settlement as a settlement, or may be.
 *
 * <p>Its sentences are for somebody who knows nothing of logic. A party or organ stands in them as {@code {name}}, and
 * whoever shows them puts its title there; names of pieces stand as they are.
 *
 * @param aspect which of the shapes of its kind it has, in a stable word with hyphens ({@code spec/findings.md})
 * @param reading the reading under which it is found; empty: the text as written
 * @param pieces the undertakings, liberties, open points and other names that it is about, the first foremost
 * @param places the lines that cause it, the most telling first; at least one
 * @param headline one sentence without its full stop: what is wrong
 * @param steps what happens, step by step, in sentences with their full stops; may be empty where the run says it all
 * @param hurt who is hurt
 * @param run the run that shows it; empty only where it is about words that nothing uses
 * @param cures the smallest changes that would cure it, the best first
 * @param howFar how far it holds
 */
public record Finding(FindingKind kind, String aspect, Severity severity, String reading, List<String> pieces,
        List<Mention> places, String headline, List<String> steps, List<Hurt> hurt, Optional<Run> run,
        List<Cure> cures, HowFar howFar) {

    public Finding {
        pieces = List.copyOf(pieces);
        places = List.copyOf(places);
        steps = List.copyOf(steps);
        hurt = List.copyOf(hurt);
        cures = List.copyOf(cures);
    }

    /** The same, with more left out of account. */
    Finding leaving(List<String> more) {
        return new Finding(kind, aspect, severity, reading, pieces, places, headline, steps, hurt, run, cures,
                howFar.and(more));
    }
}
