package entente.reference;

import entente.evidence.Claim;
import entente.evidence.Evidence;
import entente.evidence.Remark;
import entente.evidence.Span;
import entente.evidence.View;
import entente.language.model.Agreement;
import entente.language.model.Change;
import entente.language.model.Liberty;
import entente.language.model.Lookup;
import entente.language.model.OpenPoint;
import entente.language.model.Undertaking;
import entente.standing.AmendmentAnswer;
import entente.standing.AmendmentAnswer.Stage;
import entente.standing.Answer;
import entente.standing.Conclusion;
import entente.standing.Derivation;
import entente.standing.Evaluator;
import entente.standing.LibertyAnswer;
import entente.standing.OpenPointAnswer;
import entente.standing.Standing;
import entente.standing.Standing.Kind;
import entente.standing.Standing.Progress;
import entente.standing.Step;
import entente.standing.Truth;
import entente.standing.UndertakingAnswer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules of {@code spec/semantics.md} as the plainest possible code: the claims that the view may use, the
 * occurrences that they are about, the text as the view has it, the facts over time, and from these every standing.
 */
public final class Reference implements Evaluator {

    @Override
    public Answer answer(Agreement agreement, Evidence evidence, View view) {
        var names = new Lookup(agreement);
        List<Claim> claims = VisibleClaims.of(evidence, view, names, agreement.zone());
        Occurrences occurrences = Occurrences.of(claims, names);
        Instant now = Span.endOf(view.on(), agreement.zone());
        TextInForce text = TextInForce.of(agreement, view.reading(), occurrences, now);
        Settlement settlement = Settlement.of(text.in());
        return answer(view, settlement, text.amendments(), new Remarks(settlement).all());
    }

    private static Answer answer(View view, Settlement settlement, List<AmendmentAnswer> amendments,
            List<Remark> remarks) {
        Map<String, Standing> standings = Standings.of(settlement);
        var reasons = new Reasons(settlement, standings, amendments);
        var undertakings = new ArrayList<UndertakingAnswer>();
        settlement.in().text().undertakings().forEach(u -> undertakings.add(answer(u, settlement, standings, reasons)));
        amendments.forEach(amendment -> undertakings.addAll(offered(amendment)));
        return new Answer(view, settlement.in().text(), List.copyOf(undertakings),
                settlement.in().text().liberties().stream().map(l -> answer(l, settlement, reasons)).toList(),
                settlement.in().text().openPoints().stream().map(p -> answer(p, settlement, reasons)).toList(),
                amendments, StateAnswers.of(settlement, standings), MeasureAnswers.of(settlement.in()), remarks);
    }

    private static UndertakingAnswer answer(Undertaking undertaking, Settlement settlement,
            Map<String, Standing> standings, Reasons reasons) {
        Standing standing = standings.get(undertaking.name());
        var done = Optional.ofNullable(settlement.performances().get(undertaking.name()));
        List<UndertakingAnswer> instances = Optional.ofNullable(settlement.unfolded().get(undertaking.name()))
                .map(Unfolding.Unfolded::instances).orElse(List.of()).stream()
                .map(instance -> answer(instance.undertaking(), settlement, standings, reasons)).toList();
        List<Step> missing = new MissingSteps(settlement.in(), settlement.conditions())
                .of(undertaking, standing, done, instances);
        var assignments = new Assignments(settlement.in(), settlement.conditions());
        return new UndertakingAnswer(undertaking, standing, missing, reasons.of(undertaking), instances,
                new Findings(settlement.in()).about(undertaking.name()),
                assignments.debtor(undertaking, settlement.in().now()));
    }

    /** The new undertakings of an amendment that is not accepted (S4). */
    private static List<UndertakingAnswer> offered(AmendmentAnswer amendment) {
        if (amendment.stage() == Stage.ACCEPTED || amendment.stage() == Stage.NOT_YET) {
            return List.of();
        }
        Kind kind = amendment.stage() == Stage.WITHDRAWN ? Kind.WITHDRAWN : Kind.OFFERED;
        var standing = new Standing(kind, Set.of(), Optional.empty(), Optional.empty(), Optional.empty());
        return amendment.amendment().changes().stream()
                .flatMap(change -> change instanceof Change.AddUndertaking add
                        ? Stream.of(add.undertaking()) : Stream.<Undertaking>empty())
                .map(u -> new UndertakingAnswer(u, standing, amendment.missing(), offered(u, standing, amendment)))
                .toList();
    }

    private static Derivation offered(Undertaking undertaking, Standing standing, AmendmentAnswer amendment) {
        return new Derivation("S4", new Conclusion.Stands(undertaking.name(), standing),
                Optional.of(undertaking.place()), undertaking.cites(), List.of(), List.of(), List.of(amendment.why()));
    }

    private static LibertyAnswer answer(Liberty liberty, Settlement settlement, Reasons reasons) {
        Conditions conditions = settlement.conditions();
        Optional<Progress> used = new Quota(settlement.in(), conditions).used(liberty);
        Truth unused = used.map(Reference::isLeft).orElse(Truth.YES);
        Truth open = unused.and(conditions.any(liberty.when(), settlement.in().since(liberty.origin()))
                .and(conditions.all(liberty.whileHolds()))
                .and(new Powers(settlement.in(), conditions).overFor(liberty).not()).at(settlement.in().now()));
        List<Step> missing = open == Truth.YES ? List.of()
                : new MissingSteps(settlement.in(), conditions).of(liberty);
        return new LibertyAnswer(liberty, open, missing, reasons.of(liberty, open), used);
    }

    private static Truth isLeft(Progress used) {
        return !used.isNumberKnown() ? Truth.UNKNOWN : used.proved() < used.of() ? Truth.YES : Truth.NO;
    }

    private static OpenPointAnswer answer(OpenPoint point, Settlement settlement, Reasons reasons) {
        Truth settled = settlement.conditions().settled().getOrDefault(point.name(), Course.NEVER)
                .at(settlement.in().now());
        List<Step> missing = new MissingSteps(settlement.in(), settlement.conditions()).of(point);
        return new OpenPointAnswer(point, settled, missing, reasons.of(point, settled));
    }
}
