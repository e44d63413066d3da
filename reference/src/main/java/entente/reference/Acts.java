package entente.reference;

import entente.language.model.ActPattern;

/** Descriptions of acts, with the actor that the duty names. */
final class Acts {

    private Acts() {}

    /** The act as done by the debtor, where the text leaves the actor to the heading. */
    static ActPattern by(ActPattern what, String debtor) {
        return what.actor().isEmpty()
                ? new ActPattern(debtor, what.act(), what.amount(), what.item(), what.topic(), what.to(),
                        what.decimals()) : what;
    }
}
