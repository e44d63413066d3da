package entente.record.cite;

import java.util.List;
import java.util.Optional;

import entente.record.paper.Address;
import entente.record.paper.Passage;

/** What a citation comes to. */
public sealed interface Verdict {

    /** The words, in the order of the paper; {@code name} is the document's, as cited. */
    record Found(String paper, List<Passage> passages) implements Verdict {
        public Found {
            passages = List.copyOf(passages);
        }
    }

    /** The document is held, the place is not in it. */
    record Nowhere(String paper, String why) implements Verdict {}

    /** The place is there, and its words are not those that were guarded. */
    record Changed(String paper, Passage now, String digest, Optional<Address> moved) implements Verdict {}

    /** The words name more than one place. */
    record Several(String paper, List<Passage> passages, String why) implements Verdict {
        public Several {
            passages = List.copyOf(passages);
        }
    }

    /** The document is not among the papers at hand. */
    record NotHeld(String document, String why) implements Verdict {}
}
