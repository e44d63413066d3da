/**
 * What is wrong with a settlement as a settlement, before anyone signs it: findings, each with a run that shows it.
 */
package entente.analysis;
