package entente.analysis.time;

import entente.analysis.run.Terms;
import entente.language.model.ActPattern;
import entente.language.model.Agreement;
import entente.language.model.Condition;
import entente.language.model.Part;
import entente.language.model.Place;
import entente.language.model.Undertaking;
import entente.language.model.WordsOf;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Why something cannot have come about by a day: the lines one after the other that put it off, as the ring of a
 * network of moments that cannot be kept.
 */
public final class Chain {

    private static final String OPENING = "";

    private final Agreement text;
    private final Earliest earliest;
    private final Map<String, Undertaking> undertakings = new HashMap<>();
    private final TemporalNetwork<Reason> network = new TemporalNetwork<>();
    private final Set<String> seen = new HashSet<>();

    private Chain(Agreement text, Earliest earliest) {
        this.text = text;
        this.earliest = earliest;
        text.undertakings().forEach(u -> undertakings.put(u.name(), u));
    }

    /**
     * The reasons why one of these ways (each with all of the further conditions) does not hold by a day, from the
     * opening on; empty where it can.
     *
     * @param last the last day on which it would have to hold
     * @param because the line that says so
     */
    public static List<Reason> against(Agreement text, Earliest earliest, String piece, List<Part<Condition>> ways,
            List<Part<Condition>> further, LocalDate last, Reason because) {
        Chain chain = new Chain(text, earliest);
        chain.enter(piece, ways, further);
        chain.network.atMost(OPENING, piece, chain.number(last), because);
        return switch (chain.network.from(OPENING)) {
            case TemporalNetwork.Possible<Reason> possible -> List.of();
            case TemporalNetwork.Impossible<Reason> impossible -> inOrder(impossible.ring());
        };
    }

    /** From the opening forwards: a bound that holds something back leads from the later moment to the earlier. */
    private static List<Reason> inOrder(List<Bound<Reason>> ring) {
        int start = 0;
        for (int i = 0; i < ring.size(); i++) {
            start = ring.get(i).from().equals(OPENING) ? i : start;
        }
        return Stream.concat(ring.subList(start, ring.size()).stream(),
                ring.subList(0, start).stream()).map(Bound::because).toList().reversed();
    }

    private long number(LocalDate day) {
        return ChronoUnit.DAYS.between(text.opens(), day);
    }

    private void enter(String piece, List<Part<Condition>> ways, List<Part<Condition>> further) {
        if (!seen.add(piece)) {
            return;
        }
        Optional<Part<Condition>> way = earliest.first(ways).or(() -> ways.stream()
                .min(Comparator.comparingLong(w -> withoutLastDays(earliest.terms(w)))));
        Stream.concat(way.stream(), further.stream()).forEach(part -> {
            holdBack(piece, part.place(), earliest.terms(part));
            long day = earliest.of(part);
            if (day > earliest.day(earliest.terms(part)) && day < Earliest.NEVER) {
                network.atLeast(OPENING, piece, day, new Reason(part.place(), piece
                        + " waits until so long has passed, and that is not before " + text.opens().plusDays(day)));
            }
        });
    }

    /** The way that would be open first if no day could pass. */
    private long withoutLastDays(Terms terms) {
        return terms.facts().stream().mapToLong(earliest::of).max().orElse(0);
    }

    private void holdBack(String piece, Place place, Terms terms) {
        switch (terms) {
            case Terms.All all -> all.of().forEach(part -> holdBack(piece, place, part));
            case Terms.Any any -> any.of().stream().min(Comparator.comparingLong(earliest::of))
                    .ifPresent(part -> holdBack(piece, place, part));
            case Terms.Term term -> holdBack(piece, place, term);
        }
    }

    private void holdBack(String piece, Place place, Terms.Term term) {
        if (term.fact() instanceof Condition.From from && !term.denied()) {
            network.atLeast(OPENING, piece, number(from.day()), new Reason(place, piece + " waits for " + from.day()));
        } else if (term.fact() instanceof Condition.Settled settled && !term.denied()) {
            waits(piece, settled.openPoint(), new Reason(place,
                    piece + " waits until " + settled.openPoint() + " is settled"));
        } else if (term.fact() instanceof Condition.Happens happens && !term.denied()) {
            carrier(happens.what()).ifPresent(u -> waits(piece, u.name(), new Reason(place,
                    piece + " waits for what is owed under " + u.name() + ", and that is not owed earlier")));
        } else if (term.fact() instanceof Condition.Fact fact) {
            fact(piece, place, fact, term.denied());
        }
    }

    private Optional<Undertaking> carrier(ActPattern what) {
        return earliest.carriers(what).stream().filter(u -> earliest.done(u) > 0)
                .min(Comparator.comparingLong(earliest::done));
    }

    private void fact(String piece, Place place, Condition.Fact fact, boolean denied) {
        long day = earliest.of(new Terms.Term(fact, denied));
        Undertaking about = undertakings.get(fact.undertaking());
        if (day == 0 || day == Long.MAX_VALUE || about == null) {
            return;
        }
        long due = earliest.of(about.name()).orElse(0);
        Reason reason = new Reason(place, piece + " waits until " + about.name() + (denied ? " is no longer " : " is ")
                + WordsOf.fact(fact.kind()));
        if (day > due) {
            network.atLeast(OPENING, piece, day, new Reason(place, reason.words() + ", and that is not before "
                    + text.opens().plusDays(day)));
        } else {
            waits(piece, about.name(), reason);
        }
    }

    private void waits(String piece, String other, Reason reason) {
        network.atLeast(other, piece, 0, reason);
        Undertaking undertaking = undertakings.get(other);
        if (undertaking != null) {
            enter(other, undertaking.when(), undertaking.whileHolds());
        } else {
            text.openPoints().stream().filter(p -> p.name().equals(other)).findFirst()
                    .ifPresent(p -> enter(other, p.settledWhen(), List.of()));
        }
    }
}
