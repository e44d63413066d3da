/** What papers say of each other: found in their words, and resolved to held passages, or said not to be. */
package entente.record.reference;
