/**
 * What is written, as it is written: an immutable tree with a place for each part.
 */
package entente.language.syntax;
