/**
 * The rules of {@code spec/} as the plainest possible code.
 */
package entente.reference;
