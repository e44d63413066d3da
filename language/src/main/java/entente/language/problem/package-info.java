/**
 * What is wrong with a text, said to the person who writes it.
 */
package entente.language.problem;
