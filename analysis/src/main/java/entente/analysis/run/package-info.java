/**
 * Runs of a settlement that nobody has performed yet: what can come about at all, and what does in good faith.
 */
package entente.analysis.run;
