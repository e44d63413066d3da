package entente.record.reference;

import java.util.List;

import entente.record.paper.Address;

/** What a reference points at, as far as the held papers can tell. Never a guess in silence. */
public sealed interface Resolution {

    /** One held paper: the passages in it that the words name, or the text as a whole. */
    record Held(String paper, List<Address> passages) implements Resolution {
        public Held {
            passages = List.copyOf(passages);
        }
    }

    /** Cited, and not among the papers held. */
    record NotHeld(String why) implements Resolution {}

    /** More than one held paper fits. */
    record Several(List<String> papers, String why) implements Resolution {
        public Several {
            papers = List.copyOf(papers);
        }
    }
}
