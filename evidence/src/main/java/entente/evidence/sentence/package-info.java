/**
 * Claims as sentences: {@code ussr removes 42 missile from 1962-11-05 to 1962-11-11}.
 */
package entente.evidence.sentence;
