/**
 * What the pages of the specification say of each code, read from those pages themselves.
 */
package entente.report.explain;
