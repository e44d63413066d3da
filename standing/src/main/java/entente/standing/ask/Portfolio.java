package entente.standing.ask;

import entente.evidence.Claim;
import entente.evidence.Evidence;
import entente.evidence.Span;
import entente.evidence.View;
import entente.language.model.Agreement;
import entente.language.model.Bound;
import entente.language.model.Lookup;
import entente.language.model.Undertaking;
import entente.standing.Answer;
import entente.standing.Standing;
import entente.standing.UndertakingAnswer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The instances of an agreement that takes parameters (S54). Each is answered from its own claims alone and one at a
 * time, so that ten thousand of them need no more room than one; what is owed {@code across instances} is answered from
 * all claims together.
 */
public final class Portfolio {

    private static final String CONCLUDE = "conclude";
    /** So many are worked out at one time, and counted in their order. */
    private static final int TOGETHER = 64;

    private final Inquiry inquiry;
    private final Lookup names;
    private final Agreement each;
    private final Map<String, List<Claim>> byInstance = new TreeMap<>();

    private Portfolio(Inquiry inquiry) {
        this.inquiry = inquiry;
        names = new Lookup(inquiry.agreement());
        each = with(inquiry.agreement(), false);
        sort(inquiry.evidence().claims());
    }

    /**
     * One instance.
     *
     * @param opened the day on which it was concluded
     * @param bound the text with what was given for its parameters, and what is wrong with that
     */
    public record Instance(String name, LocalDate opened, Bound bound, Answer answer) {

        /** Its undertakings that stand so. */
        public List<UndertakingAnswer> standing(Standing.Kind kind) {
            return answer.undertakings().stream().filter(u -> u.standing().kind() == kind).toList();
        }
    }

    /**
     * How many instances there are, and how many of each undertaking stand where.
     *
     * @param byUndertaking in the order of the text
     * @param across what is owed across all instances; empty where nothing is
     */
    public record Summary(int instances, Map<String, Map<Standing.Kind, Integer>> byUndertaking,
            List<UndertakingAnswer> across) {}

    public static Portfolio of(Inquiry inquiry) {
        return new Portfolio(inquiry);
    }

    /** Whether the text takes parameters, and so has instances. */
    public static boolean isOne(Agreement agreement) {
        return !agreement.frame().parameters().isEmpty();
    }

    private static Agreement with(Agreement agreement, boolean across) {
        List<Undertaking> some = agreement.undertakings().stream()
                .filter(u -> u.terms().acrossInstances() == across).toList();
        return agreement.with(some, agreement.openPoints(), agreement.liberties());
    }

    /** What is about a claim belongs where that one belongs. */
    private void sort(List<Claim> claims) {
        Map<String, Claim> byId = new HashMap<>();
        claims.forEach(claim -> byId.put(claim.id(), claim));
        for (Claim claim : claims) {
            String instance = instanceOf(claim, byId);
            if (!instance.isEmpty()) {
                byInstance.computeIfAbsent(instance, none -> new ArrayList<>()).add(claim);
            }
        }
    }

    private static String instanceOf(Claim claim, Map<String, Claim> byId) {
        Claim now = claim;
        while (now != null && now.particulars().instance().isEmpty()) {
            String about = !now.confirms().isEmpty() ? now.confirms()
                    : !now.denies().isEmpty() ? now.denies() : now.retracts();
            now = byId.get(about);
        }
        return now == null ? "" : now.particulars().instance();
    }

    /** The names of the instances that are concluded in the view, in their order. */
    public List<String> names(View view) {
        return byInstance.keySet().stream().filter(name -> conclusion(name, view).isPresent()).toList();
    }

    /** One after the other, each worked out when it is come to. */
    public Stream<Instance> instances(View view) {
        return byInstance.keySet().stream().flatMap(name -> instance(name, view).stream());
    }

    /** Empty where it has not been concluded in the view. */
    public Optional<Instance> instance(String name, View view) {
        return conclusion(name, view).map(conclusion -> {
            LocalDate opened = conclusion.happened().last().atZone(each.zone()).toLocalDate();
            Bound bound = Bound.by(each, conclusion.particulars().with(), opened);
            var own = new Evidence(byInstance.get(name), inquiry.evidence().setAside());
            return new Instance(name, opened, bound, new Inquiry(inquiry.evaluator(), bound.agreement(), own)
                    .answer(view));
        });
    }

    /** The text of one instance with its own claims, to be asked anything else. */
    public Optional<Inquiry> inquiry(String name, View view) {
        return instance(name, view).map(instance -> new Inquiry(inquiry.evaluator(), instance.bound().agreement(),
                new Evidence(byInstance.get(name), inquiry.evidence().setAside())));
    }

    /** The earliest claim by a party that it was concluded, known, visible and not taken back in the view. */
    private Optional<Claim> conclusion(String name, View view) {
        List<Claim> own = byInstance.getOrDefault(name, List.of());
        Instant until = Span.endOf(view.known(), each.zone());
        Instant now = Span.endOf(view.on(), each.zone());
        Set<String> takenBack = new HashSet<>();
        own.stream().filter(claim -> !claim.arrived().isAfter(until) && view.sees(claim, names))
                .forEach(claim -> takenBack.add(claim.retracts()));
        return own.stream().filter(claim -> claim.act().equals(CONCLUDE) && claim.affirms())
                .filter(claim -> !claim.arrived().isAfter(until) && !claim.happened().last().isAfter(now))
                .filter(claim -> view.sees(claim, names) && !takenBack.contains(claim.id()))
                .min(Comparator.comparing((Claim claim) -> claim.happened().last()).thenComparing(Claim::id));
    }

    /** What is owed across all instances, from all claims together. */
    public List<UndertakingAnswer> across(View view) {
        Agreement shared = with(inquiry.agreement(), true);
        return shared.undertakings().isEmpty() ? List.of()
                : new Inquiry(inquiry.evaluator(), shared, inquiry.evidence()).answer(view).undertakings();
    }

    /** Counts every instance once. */
    public Summary summary(View view) {
        return summary(view, () -> { });
    }

    private static Map<String, Standing.Kind> kinds(Instance instance) {
        Map<String, Standing.Kind> kinds = new LinkedHashMap<>();
        instance.answer().undertakings().forEach(u -> kinds.put(u.name(), u.standing().kind()));
        return kinds;
    }

    /** @param counted told of every instance once it is counted */
    public Summary summary(View view, Runnable counted) {
        Map<String, Map<Standing.Kind, Integer>> counts = new LinkedHashMap<>();
        each.undertakings().forEach(u -> counts.put(u.name(), new EnumMap<>(Standing.Kind.class)));
        int[] number = {0};
        List<String> names = List.copyOf(byInstance.keySet());
        for (int next = 0; next < names.size(); next += TOGETHER) {
            names.subList(next, Math.min(names.size(), next + TOGETHER)).parallelStream()
                    .flatMap(name -> instance(name, view).stream()).map(Portfolio::kinds).toList().forEach(kinds -> {
                        number[0]++;
                        counted.run();
                        kinds.forEach((name, kind) -> counts
                                .computeIfAbsent(name, none -> new EnumMap<>(Standing.Kind.class))
                                .merge(kind, 1, Integer::sum));
                    });
        }
        return new Summary(number[0], counts, across(view));
    }
}
