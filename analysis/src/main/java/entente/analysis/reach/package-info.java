/**
 * Whether something can come about, how soon, and who can stop it ({@code spec/draft.md}, "How soon").
 */
package entente.analysis.reach;
