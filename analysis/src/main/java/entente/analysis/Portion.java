package entente.analysis;

import entente.language.model.Agreement;
import java.util.Collection;

/**
 * How much of a text is enough to judge some of its pieces. What a piece does not hang on changes nothing of it (the
 * law of locality); so a large text need not be worked out whole for every run.
 */
public interface Portion {

    Portion ALL = (text, pieces) -> text;

    /** A text, with the same readings, in which these pieces stand as they do in the given one. */
    Agreement of(Agreement text, Collection<String> pieces);
}
