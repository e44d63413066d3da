/**
 * What finds what is wrong: a file for each kind of finding, named for what it finds.
 */
package entente.analysis.detect;
