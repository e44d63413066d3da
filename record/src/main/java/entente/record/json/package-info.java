/** The record for programs. */
package entente.record.json;
