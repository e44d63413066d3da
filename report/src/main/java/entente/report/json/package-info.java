/**
 * Answers for programs.
 */
package entente.report.json;
