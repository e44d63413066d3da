/**
 * Search over the papers of the record. {@link entente.record.search.Search} is the way in; Lucene is known here
 * alone.
 */
package entente.record.search;
