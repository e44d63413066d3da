/**
 * Runs in which everybody keeps every undertaking, and what a party wants comes to nothing all the same.
 */
package entente.analysis.loophole;
