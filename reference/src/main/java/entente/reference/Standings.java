package entente.reference;

import entente.language.model.Duty;
import entente.language.model.Undertaking;
import entente.standing.Standing;
import entente.standing.Standing.Kind;
import entente.standing.Standing.Mark;
import entente.standing.Standing.Progress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The standing of every undertaking of a text, once its facts are worked out. */
final class Standings {

    private final Settlement settlement;
    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final Map<String, Standing> standings = new LinkedHashMap<>();

    private Standings(Settlement settlement) {
        this.settlement = settlement;
    }

    static Map<String, Standing> of(Settlement settlement) {
        var made = new Standings(settlement);
        Map<String, Undertaking> byName = new HashMap<>();
        settlement.in().text().undertakings().forEach(u -> byName.put(u.name(), u));
        Strata.of(settlement.in().text()).forEach(stratum -> made.addTogether(stratum,
                stratum.names().stream().map(byName::get).filter(Objects::nonNull).toList()));
        return made.standings;
    }

    /** Those that hang on each other, until no more of them is found to have become impossible (S8, S21). */
    private void addTogether(Strata.Stratum stratum, List<Undertaking> together) {
        List<Kind> before;
        do {
            before = kinds(together);
            together.forEach(this::add);
        } while (stratum.circular() && !before.equals(kinds(together)));
    }

    private List<Kind> kinds(List<Undertaking> together) {
        return together.stream().map(u -> kinds.getOrDefault(u.name(), Kind.WAITING)).toList();
    }

    private void add(Undertaking undertaking) {
        boolean impossible = new Impossible(settlement.in(), settlement.conditions(), kinds, undertaking.from())
                .all(undertaking.when());
        Standing standing = Unfolding.unfolds(undertaking) ? together(undertaking, impossible)
                : of(undertaking, impossible);
        kinds.put(undertaking.name(), standing.kind());
        standings.put(undertaking.name(), standing);
    }

    private Standing of(Undertaking undertaking, boolean impossible) {
        return switch (undertaking.duty().value()) {
            case Duty.Do duty -> toDo(settlement.toDo(undertaking), impossible);
            case Duty.Secure duty -> toDo(settlement.toDo(undertaking), impossible);
            case Duty.Refrain duty -> toRefrain(settlement.toRefrain(undertaking), impossible);
            case Duty.Keep duty -> toKeep(settlement.toKeep(undertaking), impossible);
            case Duty.Endeavour duty -> toKeep(settlement.toKeep(undertaking), impossible);
        };
    }

    private Standing together(Undertaking undertaking, boolean impossible) {
        Unfolding.Unfolded unfolded = settlement.unfolded().get(undertaking.name());
        unfolded.instances().forEach(instance -> add(instance.undertaking()));
        return Together.standing(settlement.in(), unfolded, settlement.life(undertaking), impossible, standings);
    }

    private Standing toDo(DutyToDo duty, boolean impossible) {
        Kind kind = duty.kind(impossible);
        Case in = settlement.in();
        Set<Mark> marks = duty.marks(kind);
        if (!new Assignments(in, settlement.conditions()).debtor(duty.undertaking(), in.now())
                .equals(duty.undertaking().from())) {
            marks.add(Mark.ASSIGNED);
        }
        Optional<Progress> progress = Optional.of(duty.done().progress()).filter(p -> duty.done().goal().counts());
        return new Standing(kind, marks, progress, duty.since(kind).flatMap(this::day),
                duty.deadline().map(settlement.in()::dayOf));
    }

    private Standing toRefrain(DutyToRefrain duty, boolean impossible) {
        Kind kind = duty.kind(impossible);
        return new Standing(kind, duty.marks(kind), duty.used(), duty.since(kind).flatMap(this::day),
                duty.until().map(settlement.in()::dayOf));
    }

    private Standing toKeep(DutyToKeep duty, boolean impossible) {
        Kind kind = duty.kind(impossible);
        return new Standing(kind, duty.marks(kind), Optional.empty(), duty.since(kind).flatMap(this::day),
                duty.ending().last().map(settlement.in()::dayOf));
    }

    private Optional<LocalDate> day(Instant since) {
        Case in = settlement.in();
        return since.isAfter(in.now()) || since.equals(Instant.MIN) ? Optional.empty() : Optional.of(in.dayOf(since));
    }
}
