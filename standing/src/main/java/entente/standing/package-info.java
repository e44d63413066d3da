/**
 * Where an undertaking stands under a view, and why: apart from how either is computed.
 */
package entente.standing;
