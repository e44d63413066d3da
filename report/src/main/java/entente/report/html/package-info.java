/**
 * Answers for people who would rather look.
 */
package entente.report.html;
