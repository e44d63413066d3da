/** Who said what in a paper, kept apart from who reports it, who is told to say it, and who is quoted. */
package entente.record.speech;
