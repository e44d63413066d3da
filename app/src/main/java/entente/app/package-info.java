/**
 * The command line: reads the world, wires the pieces, prints the answer.
 */
package entente.app;
