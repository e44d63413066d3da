/**
 * What was reported: claims as found and as placed against a text, and the view under which they are asked.
 */
package entente.evidence;
