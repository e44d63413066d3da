package entente.language.model;

import java.util.List;

/**
 * One party's understanding of the same text: only what differs.
 *
 * @param language the authentic text that it rests on; empty where it rests on none in particular
 */
public record Reading(String name, String of, String language, List<Change> changes, List<Citation> cites,
        Place place) {

    public Reading with(List<Change> changes) {
        return new Reading(name, of, language, changes, cites, place);
    }
}
