/**
 * Ways to bring something about: the events after which a condition holds, an undertaking falls due, is performed or is
 * broken, in the form in which they would be reported.
 */
package entente.analysis.plan;
