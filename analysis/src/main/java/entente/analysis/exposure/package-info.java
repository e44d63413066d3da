/**
 * A settlement as a bargain: what each gives that cannot be undone, what it gets in return, and what comes before what.
 */
package entente.analysis.exposure;
