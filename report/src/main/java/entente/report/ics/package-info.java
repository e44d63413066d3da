/**
 * Days as a calendar (RFC 5545) that calendar programs take in.
 */
package entente.report.ics;
