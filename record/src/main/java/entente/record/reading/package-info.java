/**
 * Plain text to a paper. Bytes become characters, characters lines, lines blocks; the blocks of a paper become its
 * texts, paragraphs, items and sentences, and the rules for fields read them. What came as TEI or PDF enters as blocks.
 */
package entente.record.reading;
