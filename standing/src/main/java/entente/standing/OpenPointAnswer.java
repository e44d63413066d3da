package entente.standing;

import entente.language.model.OpenPoint;
import java.util.List;

/** Whether an open point is settled under one view, and what would settle it. */
public record OpenPointAnswer(OpenPoint openPoint, Truth settled, List<Step> missing, Derivation why) {}
