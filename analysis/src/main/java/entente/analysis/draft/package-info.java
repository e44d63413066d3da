/**
 * A draft against its base: what each party would owe, be owed and be free to do that it was not before, decided by
 * what runs satisfy it and not by its letters ({@code spec/draft.md}).
 */
package entente.analysis.draft;
