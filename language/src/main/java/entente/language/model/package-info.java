/**
 * What is meant: names resolved, kinds checked, nothing left of the layout.
 */
package entente.language.model;
