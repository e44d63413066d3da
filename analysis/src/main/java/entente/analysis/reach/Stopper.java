package entente.analysis.reach;

import entente.analysis.Event;

/**
 * Somebody who can stop it.
 *
 * @param instead what it does to stop it; its absence, where it need only leave what it would do
 * @param byLeaving whether it stops it by not doing that
 */
public record Stopper(String party, Event instead, boolean byLeaving) {}
