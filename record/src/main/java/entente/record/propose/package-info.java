/** Candidates for undertakings, found in a paper by rules that can be read, and drafted for a person to decide on. */
package entente.record.propose;
