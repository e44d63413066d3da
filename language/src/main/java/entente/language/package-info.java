/**
 * From the text of a settlement to a checked agreement: {@code source} to {@code syntax} to {@code model}.
 */
package entente.language;
