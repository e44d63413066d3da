/**
 * Standings and derivations for people and programs to read.
 */
package entente.report;
