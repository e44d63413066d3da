/** PDF with a text layer. */
package entente.record.pdf;
