package entente.record.cite;

import java.util.Optional;

import entente.record.paper.Part;

/**
 * A place in a document, as a citation names it.
 *
 * @param role which of its texts; empty where the citation does not say
 * @param text which of the enclosed ones, from 1; 0 where it does not say
 * @param fromPage and {@code toPage}: empty for any page
 * @param paragraph from 1; 0 for none; -1 for the last
 * @param item {@code 2(a)}; empty for none
 * @param toItem the last of several; empty for one
 * @param numbered how many numbered paragraphs ("the two numbered paras"); 0 for none
 * @param run from 1; 0 where it does not say
 * @param sentence from 1; 0 for none; -1 for the last
 * @param digest the guard; empty for none
 * @param unread what of the citation could not be understood
 */
public record Locator(
        Optional<Part.Role> role, int text, String fromPage, String toPage, int paragraph, String item, String toItem,
        int numbered, int run, int sentence, String digest, String unread) {

    static final Locator WHOLE = new Locator(Optional.empty(), 0, "", "", 0, "", "", 0, 0, 0, "", "");

    boolean whole() {
        return fromPage.isEmpty() && paragraph == 0 && item.isEmpty() && numbered == 0 && sentence == 0;
    }
}
