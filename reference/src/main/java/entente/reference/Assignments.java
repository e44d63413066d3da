package entente.reference;

import entente.evidence.Claim;
import entente.language.model.Liberty;
import entente.language.model.Undertaking;
import entente.standing.Truth;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** To whom a duty has been assigned, and until when (S51). */
record Assignments(Case in, Conditions conditions) {

    static final String ASSIGN = "assign";
    static final String HAND_BACK = "hand-back";

    /** From when another is to perform it, and until when; it is handed back where it ends. */
    record Assignment(String to, Instant from, Optional<Instant> until) {}

    /** In the order in which they took effect. */
    List<Assignment> of(Undertaking undertaking) {
        if (in.patterns().occurrences().of(ASSIGN).isEmpty()) {
            return List.of();
        }
        String topic = InstanceNames.whole(undertaking.name());
        var all = new ArrayList<Assignment>();
        said(ASSIGN, undertaking.from(), topic).forEach(said -> effect(undertaking, said).ifPresent(from -> {
            String to = in.names().partyOf(said.any().to());
            Optional<Instant> back = Stream.of(to, undertaking.from()).flatMap(who -> said(HAND_BACK, who, topic))
                    .map(Occurrence::last).filter(instant -> !instant.isBefore(from)).min(Comparator.naturalOrder());
            all.add(new Assignment(to, from, back));
        }));
        all.sort(Comparator.comparing(Assignment::from));
        return all;
    }

    private Stream<Occurrence> said(String word, String speaker, String topic) {
        return new Sayings(in).said(word, speaker, topic, "");
    }

    /** The latest of the words of the three whose words it takes. */
    private Optional<Instant> effect(Undertaking undertaking, Occurrence said) {
        String topic = InstanceNames.whole(undertaking.name());
        String to = in.names().partyOf(said.any().to());
        Optional<Instant> taken = to.isEmpty() ? Optional.empty() : said(Sayings.ACCEPT, to, topic)
                .map(Occurrence::last).min(Comparator.naturalOrder());
        boolean permitted = powers(undertaking).anyMatch(liberty -> isOpen(liberty, said.last()));
        Optional<Instant> allowed = permitted ? Optional.of(said.last())
                : said(Sayings.ACCEPT, undertaking.to(), topic).map(Occurrence::last).min(Comparator.naturalOrder());
        return taken.flatMap(one -> allowed.map(other -> Case.later(said.last(), Case.later(one, other))));
    }

    private boolean isOpen(Liberty liberty, Instant at) {
        return conditions.any(liberty.when(), in.since(liberty.origin())).and(conditions.all(liberty.whileHolds()))
                .at(at) == Truth.YES;
    }

    Stream<Liberty> powers(Undertaking undertaking) {
        String topic = InstanceNames.whole(undertaking.name());
        return in.text().liberties().stream().filter(liberty -> liberty.may().value().act().equals(ASSIGN)
                && (liberty.may().value().topic().equals(topic)
                        || liberty.may().value().topic().equals(in.text().name()))
                && liberty.of().stream().anyMatch(holder -> in.patterns().isOf(undertaking.from(), holder)));
    }

    /** Who is to perform it at an instant. */
    String debtor(Undertaking undertaking, Instant at) {
        return of(undertaking).stream().filter(a -> !a.from().isAfter(at)
                        && a.until().filter(end -> !end.isAfter(at)).isEmpty())
                .reduce((earlier, later) -> later).map(Assignment::to).orElse(undertaking.from());
    }

    /** Whose word for the deed is not enough either: those who are to do it instead, or were. */
    Set<String> debtors(Undertaking undertaking) {
        var all = new TreeSet<String>();
        of(undertaking).forEach(assignment -> all.add(assignment.to()));
        return all;
    }

    /** Every claim of the words that it takes. */
    List<Claim> claims(Undertaking undertaking) {
        String topic = InstanceNames.whole(undertaking.name());
        var sayings = new Sayings(in);
        return in.patterns().occurrences().of(ASSIGN).isEmpty() ? List.of()
                : Stream.of(ASSIGN, HAND_BACK, Sayings.ACCEPT)
                        .flatMap(word -> sayings.claims(word, topic).stream()).toList();
    }
}
