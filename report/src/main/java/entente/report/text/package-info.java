/**
 * Answers for a terminal.
 */
package entente.report.text;
