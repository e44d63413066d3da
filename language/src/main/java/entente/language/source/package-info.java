/**
 * Text, places in it, and lines as the reader sees them.
 */
package entente.language.source;
