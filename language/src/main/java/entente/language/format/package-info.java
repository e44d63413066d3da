/**
 * The one shape of a text.
 */
package entente.language.format;
