/**
 * Reports as documents for a word processor (Office Open XML).
 */
package entente.report.docx;
