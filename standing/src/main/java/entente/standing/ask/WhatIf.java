package entente.standing.ask;

import entente.evidence.Claim;
import entente.evidence.View;
import entente.standing.Answer;
import entente.standing.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What steps would set free: they are supposed, and the whole is asked again (S31). */
public final class WhatIf {

    private final Inquiry inquiry;
    private final Answer now;
    private final StepDone done;
    private final Map<List<Claim>, Answer> asked = new HashMap<>();

    public WhatIf(Inquiry inquiry, Answer now) {
        this.inquiry = inquiry;
        this.now = now;
        done = new StepDone(now);
    }

    /** Each step that a piece misses, with what it would set free besides the piece itself and its own. */
    public List<Needed> stepsFor(Position position) {
        return position.missing().stream()
                .map(step -> new Needed(step, of(List.of(step), position.name())))
                .toList();
    }

    /** What the steps would set free together, besides the piece that they belong to. */
    Effect of(List<Step> steps, String belongTo) {
        List<Claim> supposed = done.all(steps);
        if (supposed.isEmpty()) {
            return Effect.NONE;
        }
        Set<String> own = new HashSet<>(Set.of(belongTo));
        steps.forEach(step -> own.addAll(about(step)));
        own.addAll(own.stream().map(Position::wholeOf).toList());
        return Effect.between(now, asked.computeIfAbsent(supposed, this::ask), own);
    }

    private Answer ask(List<Claim> supposed) {
        View view = now.view();
        List<Claim> all = new ArrayList<>(view.supposing());
        all.addAll(supposed);
        return inquiry.answer(view.supposing(List.copyOf(all)));
    }

    /** The piece that a step is about: that it is settled thereby is no news. */
    private static Set<String> about(Step step) {
        return switch (step) {
            case Step.Perform perform -> Set.of(perform.undertaking());
            case Step.Prove prove -> Set.of(prove.undertaking());
            case Step.Verify verify -> Set.of(verify.undertaking());
            case Step.Answer answer -> Set.of(answer.undertaking());
            case Step.Resolve resolve -> Set.of(resolve.about());
            case Step.Settle settle -> Set.of(settle.openPoint());
            case Step.Fact fact -> Set.of(fact.fact().undertaking());
            case Step.Act act -> Set.of();
            case Step.Become become -> Set.of();
            case Step.Await await -> Set.of();
        };
    }
}
