/**
 * Exchanges between sides that do not trust each other: in which order they can be carried out so that nobody is
 * exposed, whether a ring of promises can be made one deed, and which intermediaries or indemnities make it safe.
 * Pure mathematics on names and numbers: nothing here knows a text.
 */
package entente.analysis.exchange;
