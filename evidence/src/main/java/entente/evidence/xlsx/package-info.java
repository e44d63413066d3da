/**
 * Claims from spreadsheets (Office Open XML).
 */
package entente.evidence.xlsx;
