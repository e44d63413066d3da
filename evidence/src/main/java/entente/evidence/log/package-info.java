/**
 * A whole log: its sources, their forms and their bytes.
 */
package entente.evidence.log;
