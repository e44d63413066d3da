/**
 * The shapes in which times and duties collide, a file each.
 */
package entente.analysis.collision;
