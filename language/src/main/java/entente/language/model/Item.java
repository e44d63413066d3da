package entente.language.model;

/**
 * A kind of countable thing that acts are about; a unit that acts are {@code of} is one as well.
 *
 * @param decimals of a unit, how many digits behind the point its numbers have: they are counted in its smallest part
 */
public record Item(String name, String title, int decimals, Place place) {

    public Item(String name, String title, Place place) {
        this(name, title, 0, place);
    }
}
