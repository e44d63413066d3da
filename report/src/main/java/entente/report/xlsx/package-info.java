/**
 * Answers as workbooks (Office Open XML).
 */
package entente.report.xlsx;
