package entente.record.propose;

import entente.record.paper.Part;

/**
 * A piece of a paper in which sentences are looked for: a paragraph, or an item of it that begins a line.
 *
 * @param lead the words that announce the item; empty where it is no item
 */
record Stretch(Joint joint, String lead, Part.Role role, int text) {

    boolean isItem() {
        return !lead.isEmpty();
    }
}
