/**
 * Claims from JSON Lines.
 */
package entente.evidence.jsonl;
