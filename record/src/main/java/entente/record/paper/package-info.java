/** What a paper of the record is, once read: its fields, parts, passages, marks, and where each was read. */
package entente.record.paper;
