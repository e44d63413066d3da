package entente.reference;

import entente.language.model.Deadline;
import entente.language.model.Length;
import entente.language.model.Part;
import entente.reference.Unfolding.Instance;
import entente.standing.Truth;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * So many within any stretch of a length: each is due that long after the one that is so many before it, the first ones
 * after the beginning (S39). The instances are numbered.
 */
record SlidingToDo(Unfolding of, Length length) {

    Unfolding.Unfolded all() {
        List<Occurrence> basis = of.candidates();
        Optional<Instant> began = of.life().when().first(Truth.UNKNOWN, of.in().now());
        if (began.isEmpty()) {
            return new Unfolding.Unfolded(List.of(), Optional.of(of.more()), basis);
        }
        long number = Math.max(1, Completion.Goal.of(of.what(), of.in().patterns(), Set.of()).atLeast());
        List<Occurrence> done = done(basis, began.get());
        var instances = new ArrayList<Instance>();
        for (int next = 0; next < done.size() + Math.min(number, 1000); next++) {
            Instant from = next < number ? began.get()
                    : Case.later(began.get(), done.get((int) (next - number)).last());
            Truth bound = of.boundAt(from);
            if (bound != Truth.NO) {
                instances.add(numbered(next, from, bound, next < done.size() ? List.of(done.get(next)) : List.of()));
            }
        }
        return new Unfolding.Unfolded(List.copyOf(instances), Optional.of(of.more()), basis);
    }

    /** What was done, in its order, as often as it counts; what a source that counts denies was not. */
    private List<Occurrence> done(List<Occurrence> basis, Instant began) {
        Acceptance acceptance = DutyToDo.acceptance(of.in(), of.conditions(), of.whole());
        var done = new ArrayList<Occurrence>();
        var clusters = new HashSet<String>();
        basis.stream().filter(o -> !o.saysNone() && !o.last().isBefore(began) && !acceptance.isDenied(o))
                .filter(o -> clusters.add(of.in().patterns().occurrences().cluster(o)))
                .sorted(Comparator.comparing(Occurrence::last).thenComparing(Occurrence::id))
                .forEach(o -> {
                    for (long i = 0; i < Math.clamp(o.any().number().counted(), 1, 1000); i++) {
                        done.add(o);
                    }
                });
        return done;
    }

    private Instance numbered(int index, Instant from, Truth bound, List<Occurrence> deed) {
        var by = new Part<Deadline>(new Deadline.Within(length, Optional.empty()),
                of.whole().terms().repeat().orElseThrow().place(), false, of.whole().origin());
        var undertaking = of.instance(Integer.toString(index + 1), Optional.of(by), of.whole().breachedAfter(),
                of.whole().until());
        return new Instance(new Rewriting(name -> name, name -> name).once(undertaking),
                Scope.opened(from, bound, of.life()).with(deed));
    }
}
