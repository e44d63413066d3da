/**
 * Claims from CSV.
 */
package entente.evidence.csv;
