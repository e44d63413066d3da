/**
 * Claims from columns, whatever holds them: which column is which field, and a row's values as a claim.
 */
package entente.evidence.columns;
