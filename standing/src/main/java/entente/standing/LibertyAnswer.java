package entente.standing;

import entente.language.model.Liberty;
import java.util.List;

/** Whether a liberty is open under one view, and what it still needs. */
public record LibertyAnswer(Liberty liberty, Truth open, List<Step> missing, Derivation why) {}
