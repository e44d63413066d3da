package entente.record.search;

import java.util.List;

/**
 * Papers that are bound to one by what they say of each other.
 *
 * @param cites held papers that it cites
 * @param citedBy held papers that cite it
 * @param notHeld what it cites and no held paper answers to
 */
public record Related(String paper, List<Link> cites, List<Link> citedBy, List<String> notHeld) {

    /**
     * A held paper, and the words of reference that bind the two; {@code certain} where nothing else answers to them.
     */
    public record Link(About about, String by, boolean certain) {}

    public Related {
        cites = List.copyOf(cites);
        citedBy = List.copyOf(citedBy);
        notHeld = List.copyOf(notHeld);
    }
}
