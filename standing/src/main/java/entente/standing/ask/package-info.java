/**
 * What people ask of answers: what is outstanding, where readings part, what changed, what to bring to a meeting. All
 * of it goes through {@link entente.standing.Evaluator} and knows nothing of how a standing is computed.
 */
package entente.standing.ask;
