/** Volumes in TEI: each document to a paper, with the labels of the mark-up beside it. */
package entente.record.tei;
