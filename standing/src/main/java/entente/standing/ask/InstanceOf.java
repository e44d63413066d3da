package entente.standing.ask;

import entente.evidence.Claim;
import entente.evidence.Particulars;
import entente.language.model.Undertaking;

/** Claims that are about one instance of an undertaking and no other (S53). */
final class InstanceOf {

    private InstanceOf() {}

    static boolean isInstance(Undertaking undertaking) {
        return undertaking.name().indexOf('/') >= 0;
    }

    static Claim under(Claim claim, String undertaking) {
        Particulars old = claim.particulars();
        return particularly(claim, new Particulars(old.value(), old.approximate(), old.degree(), undertaking,
                old.instance(), old.with(), old.finding()));
    }

    /** The same claim saying more, and of an id of its own. */
    static Claim particularly(Claim c, Particulars particulars) {
        return new Claim((c.id() + " " + particulars.under()).strip(), c.says(), c.method(), c.by(), c.act(), c.to(),
                c.item(), c.number(), c.about(), c.until(), c.happened(), c.reported(), c.received(), c.seen(),
                c.confirms(), c.denies(), c.retracts(), c.document(), c.passage(), c.basis(), c.gloss(), particulars,
                c.supposed(), c.file(), c.line());
    }
}
