package entente.language.model;

import java.util.List;

/**
 * A quantity observed over time.
 *
 * @param unit the unit in which conditions and claims give it
 * @param of the parties that each have one: the own word of a party does not prove it; none where it is nobody's
 * @param sums the measures that it is the sum of; none where it is measured itself
 */
public record Measure(String name, String title, String unit, List<String> of, List<String> sums, Place place) {}
