package entente.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A piece of a page. Everything that comes from a text or a log is {@link Text} or an attribute's value, and both are
 * escaped when they are written: no caller can forget it.
 */
sealed interface Html {

    /** Words. */
    record Text(String words) implements Html {}

    /** A tag with its attributes and what it holds. Tags and the names of attributes are ours, never a text's. */
    record Element(String tag, Map<String, String> attributes, List<Html> children) implements Html {

        private static final Set<String> EMPTY = Set.of("meta", "br", "hr", "col", "link");

        /** The same with one more attribute. */
        Element with(String name, String value) {
            Map<String, String> more = new LinkedHashMap<>(attributes);
            more.put(name, value);
            return new Element(tag, more, children);
        }

        Element css(String classes) {
            return with("class", classes);
        }

        Element id(String id) {
            return with("id", id);
        }

        /** The same with more in it. */
        Element add(Html... more) {
            return add(List.of(more));
        }

        Element add(List<? extends Html> more) {
            List<Html> all = new ArrayList<>(children);
            all.addAll(more);
            return new Element(tag, attributes, all);
        }

        boolean standsAlone() {
            return EMPTY.contains(tag);
        }
    }

    /** Several pieces one after the other. */
    record Several(List<? extends Html> pieces) implements Html {}

    /** Our own style sheet or script, which no escaping may touch; nothing of a text or log ever gets in here. */
    record Source(String words) implements Html {}

    Html NOTHING = new Several(List.of());

    static Element of(String tag, Html... children) {
        return new Element(tag, Map.of(), List.of(children));
    }

    static Element of(String tag, List<? extends Html> children) {
        return new Element(tag, Map.of(), List.copyOf(children));
    }

    static Element of(String tag, String words) {
        return of(tag, text(words));
    }

    static Html text(String words) {
        return new Text(words);
    }

    static Html several(Html... pieces) {
        return new Several(List.of(pieces));
    }

    static Html several(List<? extends Html> pieces) {
        return new Several(pieces);
    }

    /** The pieces with the given words between them. */
    static Html joined(List<? extends Html> pieces, String between) {
        List<Html> all = new ArrayList<>();
        for (Html piece : pieces) {
            if (!all.isEmpty()) {
                all.add(text(between));
            }
            all.add(piece);
        }
        return new Several(all);
    }

    /** A link to another place of the same page: the board knows no other kind. */
    static Element link(String anchor, String words) {
        return of("a", words).with("href", "#" + anchor);
    }

    /** For those who hear the page, not for those who see it. */
    static Element unseen(String words) {
        return of("span", words).css("unseen");
    }
}
