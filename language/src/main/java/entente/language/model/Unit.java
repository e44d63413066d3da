package entente.language.model;

/**
 * What quantities are given in: money, weight, a percentage. Acts can be {@code of} a unit as of an item, and then
 * count in the smallest part that the unit has.
 *
 * @param decimals how many digits behind the point count: 2 for a currency with cents
 * @param base the unit that this one is a multiple of; empty where it stands for itself
 * @param factor how many of the base make one of this; 1 where it stands for itself
 */
public record Unit(String name, String title, int decimals, String base, java.math.BigDecimal factor, Place place) {}
