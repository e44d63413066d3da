/**
 * Which moments of a settlement can lie how far from each other, and, where they cannot, because of which lines.
 */
package entente.analysis.time;
