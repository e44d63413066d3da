package entente.analysis.detect;

import entente.analysis.Budget;
import entente.analysis.Cure;
import entente.analysis.Subject;
import entente.analysis.detect.Waiting.Link;
import entente.analysis.run.Course;
import entente.analysis.run.GoodFaith;
import entente.analysis.run.Slice;
import entente.analysis.run.Unwilling;
import entente.language.model.Agreement;
import entente.language.model.Changes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The smallest changes that open a ring: each is applied and played before it is offered. */
final class Cuts {

    private static final int MOST_LINKS = 4;
    private static final int MOST_CURES = 6;

    private final Subject subject;
    private final Agreement text;
    private final List<String> knot;
    private final Budget budget;

    private Cuts(Subject subject, Agreement text, List<String> knot, Budget budget) {
        this.subject = subject;
        this.text = text;
        this.knot = knot;
        this.budget = budget;
    }

    /** @param links every link within the knot: a cut at one of them, or where that is not enough at several */
    static List<Cure> of(Subject subject, Agreement text, List<Link> links, List<String> knot, Budget budget) {
        Cuts cuts = new Cuts(subject, Slice.of(text, knot), knot, budget);
        List<Cure> cures = new ArrayList<>();
        CutLines lines = new CutLines(text, knot);
        List<Link> cuttable = links.stream().filter(link -> !link.isWhile()).toList();
        cuttable.stream().limit(MOST_LINKS).forEach(link -> lines.assurance(link).filter(cuts::opens)
                .ifPresent(cures::add));
        cuts.first(cuttable, lines::intermediary).ifPresent(cures::add);
        cuts.first(cuttable, lines::fixedDay).ifPresent(cures::add);
        cuts.first(cuttable, lines::inSteps).ifPresent(cures::add);
        if (cures.isEmpty()) {
            cuts.several(cuttable, lines).ifPresent(cures::add);
        }
        return cures.stream().limit(MOST_CURES).toList();
    }

    private interface Kind {
        Optional<Cure> at(Link link);
    }

    private Optional<Cure> first(List<Link> links, Kind kind) {
        return links.stream().limit(MOST_LINKS).flatMap(link -> kind.at(link).stream()).filter(this::opens).findFirst();
    }

    /** Assurances at one link after the other, until everything comes about. */
    private Optional<Cure> several(List<Link> links, CutLines lines) {
        Optional<Cure> together = Optional.empty();
        for (Link link : links.stream().sorted(Comparator.comparing(Link::from)).toList()) {
            Optional<Cure> more = lines.assurance(link);
            if (more.isPresent()) {
                together = Optional.of(together.map(cure -> CutLines.both(cure, more.get())).orElse(more.get()));
                if (opens(together.get())) {
                    return together;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether with the cure every piece of the knot comes about: in the text, and in a run of it. */
    private boolean opens(Cure cure) {
        if (budget.isSpent()) {
            return false;
        }
        Agreement cured = Changes.apply(text, cure.changes(), "");
        Waiting waiting = Waiting.in(cured);
        if (knot.stream().anyMatch(waiting.stuck()::contains)) {
            return false;
        }
        Course course = GoodFaith.play(subject.with(cured), "", new Unwilling(Set.of(), Set.of()), budget);
        return course.whole() && knot.stream().allMatch(course::hasCome);
    }
}
