/**
 * The periodic report as headings, words and tables, before it is a page or a document.
 */
package entente.report.period;
