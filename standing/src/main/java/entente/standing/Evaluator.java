package entente.standing;

import entente.evidence.Evidence;
import entente.evidence.View;
import entente.language.model.Agreement;

/**
 * Agreement, evidence and view to answer. A pure function: no input or output, no clock, the same for every order of
 * the claims. The spec ({@code spec/semantics.md}) says what it gives; {@code reference} is the spec as code.
 */
public interface Evaluator {

    Answer answer(Agreement agreement, Evidence evidence, View view);
}
