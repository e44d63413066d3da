package entente.reference;

import entente.language.model.Lengths;
import entente.language.model.Liberty;
import entente.language.model.Part;
import entente.language.model.Repeat;
import entente.standing.Standing.Progress;
import entente.standing.Truth;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How much of what may be done in a stretch of time has been done in the one that the view lies in (S38). */
record Quota(Case in, Conditions conditions) {

    Optional<Progress> used(Liberty liberty) {
        return begins(liberty).map(from -> {
            List<Performance> done = done(liberty, from);
            long proved = done.stream().mapToLong(d -> d.certain().count()).sum();
            long claimed = done.stream().mapToLong(d -> d.claimed().count()).sum();
            long of = Completion.Goal.of(liberty.may().value(), in.patterns(), Set.of()).total()
                    .orElse(-1L);
            return new Progress(proved, claimed, of);
        });
    }

    /** Every occurrence that may count, at whatever time. */
    List<Occurrence> fitting(Liberty liberty) {
        return holders(liberty).stream().map(holder -> Acts.by(liberty.may().value(), holder))
                .flatMap(what -> in.patterns().fitting(what).stream()).distinct().toList();
    }

    private static List<String> holders(Liberty liberty) {
        return liberty.may().value().actor().isEmpty() ? liberty.of() : List.of("");
    }

    /** By each of those whose liberty it is, together. */
    private List<Performance> done(Liberty liberty, Instant from) {
        var acceptance = Acceptance.in(in, Optional.empty(), "", Acceptance.Purpose.STATE);
        return holders(liberty).stream().map(holder -> Acts.by(liberty.may().value(), holder))
                .map(what -> Performance.of(in, what, from, acceptance, in.patterns().fitting(what).stream()
                        .filter(o -> !o.first().isBefore(from)).toList(), Optional.empty()))
                .toList();
    }

    /** The beginning of the stretch that the view lies in. */
    private Optional<Instant> begins(Liberty liberty) {
        LocalDate today = in.dayOf(in.now());
        return liberty.quota().map(Part::value).flatMap(quota -> switch (quota) {
            case Repeat.Every every -> first(liberty)
                    .flatMap(began -> Periods.of(every, in.dayOf(began), today).stream()
                    .reduce((earlier, later) -> later)
                    .filter(period -> !period.last().isBefore(today))
                    .map(period -> period.first().atStartOfDay(in.zone()).toInstant()));
            case Repeat.WithinAny any -> Optional.of(Lengths.before(today, any.length(),
                    in.text().frame().calendars()).plusDays(1).atStartOfDay(in.zone()).toInstant());
            case Repeat.Whenever whenever -> Optional.<Instant>empty();
        });
    }

    private Optional<Instant> first(Liberty liberty) {
        return conditions.any(liberty.when(), in.since(liberty.origin())).first(Truth.YES, in.now());
    }
}
