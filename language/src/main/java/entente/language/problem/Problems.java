package entente.language.problem;

import entente.language.source.SourceText;
import entente.language.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers the problems of one text; gives them in the order of the lines, each once (G10). */
public final class Problems {

    private final SourceText source;
    private final List<Problem> found = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    public Problems(SourceText source) {
        this.source = source;
    }

    public void error(Kind kind, Span place, String what, String why, String accepted) {
        error(kind, place, what, why, accepted, Optional.empty());
    }

    public void error(Kind kind, Span place, String what, String why, String accepted, Optional<String> nearest) {
        add(Severity.ERROR, kind, place, what, why, accepted, nearest);
    }

    public void warning(Kind kind, Span place, String what, String why, String accepted) {
        add(Severity.WARNING, kind, place, what, why, accepted, Optional.empty());
    }

    private void add(Severity severity, Kind kind, Span place, String what, String why, String accepted,
            Optional<String> nearest) {
        if (told.add(kind + " " + place)) {
            found.add(new Problem(kind, severity, source.file(), place, source.line(place.line()), what, why, accepted,
                    nearest.orElse("")));
        }
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(Problem::isError);
    }

    public List<Problem> inOrder() {
        return found.stream().sorted(Comparator.comparing(Problem::place)).toList();
    }
}
