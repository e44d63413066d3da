/**
 * Where two readings of one text part: the shortest runs after which a piece stands differently under them.
 */
package entente.analysis.divergence;
