/** How well plain text is read: volumes with their mark-up stripped, against the labels of the mark-up. */
package entente.record.measure;
