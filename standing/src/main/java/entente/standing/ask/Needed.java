package entente.standing.ask;

import entente.standing.Step;

/** A step that is missing, and what it would set free by itself. */
public record Needed(Step step, Effect effect) {}
