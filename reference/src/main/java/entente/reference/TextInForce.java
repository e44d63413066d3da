package entente.reference;

import entente.language.model.ActPattern;
import entente.language.model.Agreement;
import entente.language.model.Amendment;
import entente.language.model.Amount;
import entente.language.model.Changes;
import entente.language.model.Condition;
import entente.language.model.Lookup;
import entente.language.model.Reading;
import entente.standing.AmendmentAnswer;
import entente.standing.AmendmentAnswer.Stage;
import entente.standing.Conclusion;
import entente.standing.Derivation;
import entente.standing.Step;
import entente.standing.Truth;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The text as a view has it: its reading applied, then the amendments that are accepted, by their dates (S4). */
final class TextInForce {

    private final Agreement written;
    private final Agreement asRead;
    private final Occurrences occurrences;
    private final Instant now;
    private final Map<String, Instant> accepted = new HashMap<>();
    private final List<AmendmentAnswer> amendments = new ArrayList<>();
    private Agreement text;

    private TextInForce(Agreement written, Agreement text, Occurrences occurrences, Instant now) {
        this.written = written;
        this.asRead = text;
        this.text = text;
        this.occurrences = occurrences;
        this.now = now;
    }

    static TextInForce of(Agreement agreement, String reading, Occurrences occurrences, Instant now) {
        var made = new TextInForce(agreement, read(agreement, reading), occurrences, now);
        agreement.amendments().stream().sorted(Comparator.comparing(Amendment::since)).forEach(made::consider);
        return made;
    }

    private static Agreement read(Agreement agreement, String reading) {
        return agreement.readings().stream().filter(r -> r.name().equals(reading)).findFirst()
                .map((Reading r) -> Changes.apply(agreement, r.changes(), r.name())).orElse(agreement);
    }

    /** What the view looks at, with the amendments accepted so far. */
    Case in() {
        var names = new Lookup(text);
        return new Case(text, names, new Patterns(names, occurrences), now, Map.copyOf(accepted));
    }

    List<AmendmentAnswer> amendments() {
        return List.copyOf(amendments);
    }

    private void consider(Amendment amendment) {
        Case in = in();
        Instant since = amendment.since().atStartOfDay(in.zone()).toInstant();
        if (since.isAfter(now)) {
            amendments.add(new AmendmentAnswer(amendment, Stage.NOT_YET, Optional.empty(), List.of(),
                    why(amendment, Stage.NOT_YET, List.of(), List.of())));
            return;
        }
        Settlement settlement = Settlement.of(in);
        Set<String> others = OtherSide.of(written, amendment);
        Course acceptance = acceptance(settlement, amendment, others).and(Course.from(since, Truth.YES)).latched();
        Optional<Instant> withdrawn = new Sayings(in).said(Sayings.WITHDRAW, amendment.from(), amendment.name(), "")
                .map(Occurrence::last).min(Instant::compareTo);
        Stage stage = stage(acceptance, withdrawn);
        if (stage == Stage.ACCEPTED) {
            accepted.put(amendment.name(), acceptance.first(Truth.YES, now).orElseThrow());
            text = amended();
        }
        amendments.add(answer(settlement, amendment, stage, others));
    }

    /** The accepted amendments apply in the order in which they were accepted. */
    private Agreement amended() {
        Agreement amended = asRead;
        List<Amendment> inOrder = written.amendments().stream().filter(a -> accepted.containsKey(a.name()))
                .sorted(Comparator.comparing((Amendment a) -> accepted.get(a.name())).thenComparing(Amendment::since))
                .toList();
        for (Amendment amendment : inOrder) {
            amended = Changes.apply(amended, amendment.changes(), amendment.name());
        }
        return amended;
    }

    private Stage stage(Course acceptance, Optional<Instant> withdrawn) {
        Instant until = withdrawn.map(w -> w.minusNanos(1)).orElse(now);
        if (acceptance.at(until) == Truth.YES) {
            return Stage.ACCEPTED;
        }
        if (withdrawn.isPresent()) {
            return Stage.WITHDRAWN;
        }
        return acceptance.at(now) == Truth.UNKNOWN ? Stage.UNKNOWN : Stage.OFFERED;
    }

    private static Course acceptance(Settlement settlement, Amendment amendment, Set<String> others) {
        return amendment.acceptedWhen().map(part -> settlement.conditions().of(part.value()))
                .orElseGet(() -> others.stream()
                        .map(party -> accepts(party, amendment))
                        .map(what -> Performance.asked(settlement.in(), what, amendment.from()).happened())
                        .reduce(others.isEmpty() ? Course.NEVER : Course.ALWAYS, Course::and));
    }

    private static ActPattern accepts(String party, Amendment amendment) {
        return new ActPattern(party, Sayings.ACCEPT, new Amount.AtLeast(1), "", amendment.name(), "");
    }

    private AmendmentAnswer answer(Settlement settlement, Amendment amendment, Stage stage, Set<String> others) {
        Case in = settlement.in();
        List<Step> missing = stage == Stage.OFFERED ? missing(settlement, amendment, others) : List.of();
        var used = Grounds.together(
                Grounds.said(new Sayings(in).claims(Sayings.WITHDRAW, amendment.name())),
                amendment.acceptedWhen().isPresent() ? List.of()
                        : Grounds.said(new Sayings(in).claims(Sayings.ACCEPT, amendment.name())));
        Reasons reasons = new Reasons(settlement, Standings.of(settlement), amendments());
        List<Derivation> because = amendment.acceptedWhen()
                .map(part -> List.of(reasons.part(part, Conclusion.Role.ACCEPTED, amendment.cites())))
                .orElse(List.of());
        return new AmendmentAnswer(amendment, stage, Optional.ofNullable(accepted.get(amendment.name())).map(in::dayOf),
                missing, why(amendment, stage, used, because));
    }

    private static List<Step> missing(Settlement settlement, Amendment amendment, Set<String> others) {
        var steps = new MissingSteps(settlement.in(), settlement.conditions());
        return amendment.acceptedWhen().map(part -> steps.of(part.value()))
                .orElseGet(() -> others.stream().map(party -> accepts(party, amendment))
                        .flatMap(what -> steps.of(new Condition.Happens(what, amendment.place())).stream()).toList());
    }

    private static Derivation why(Amendment amendment, Stage stage, List<Derivation.Used> used,
            List<Derivation> because) {
        return new Derivation("S4", new Conclusion.Accepted(amendment.name(), stage), Optional.of(amendment.place()),
                amendment.cites(), used, List.of(), because);
    }
}
