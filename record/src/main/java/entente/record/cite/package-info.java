/** Citations: words that name a passage of a document, and what they come to in the papers at hand. */
package entente.record.cite;
