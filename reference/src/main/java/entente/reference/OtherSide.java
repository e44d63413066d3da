package entente.reference;

import entente.language.model.Agreement;
import entente.language.model.Amendment;
import entente.language.model.Change;
import entente.language.model.Liberty;
import entente.language.model.Lookup;
import entente.language.model.OpenPoint;
import entente.language.model.Undertaking;
import java.util.Set;
import java.util.TreeSet;

/** Who has to accept an amendment that does not say so itself: the parties whose business it changes (S4). */
final class OtherSide {

    private final Set<String> parties = new TreeSet<>();

    private OtherSide() {}

    static Set<String> of(Agreement agreement, Amendment amendment) {
        var names = new Lookup(agreement);
        var other = new OtherSide();
        for (Change change : amendment.changes()) {
            switch (change) {
                case Change.AddUndertaking add -> other.add(add.undertaking());
                case Change.AddLiberty add -> other.add(add.liberty());
                case Change.AddOpenPoint add -> other.add(add.openPoint());
                case Change.AddWay c -> other.addNamed(names, c);
                case Change.AddCondition c -> other.addNamed(names, c);
                case Change.ReplaceConditions c -> other.addNamed(names, c);
                case Change.SetDeadline c -> other.addNamed(names, c);
                case Change.SetDuty c -> other.addNamed(names, c);
                case Change.SetProof c -> other.addNamed(names, c);
                case Change.SetMay c -> other.addNamed(names, c);
                case Change.SetRepeat c -> other.addNamed(names, c);
                case Change.SetState c -> other.addAll(agreement);
                case Change.SetEnds c -> other.addAll(agreement);
                case Change.DropPart c -> other.addNamed(names, c);
                case Change.DropWhole c -> other.addNamed(names, c);
            }
        }
        String author = names.partyOf(amendment.from());
        other.parties.removeIf(party -> names.partyOf(party).equals(author));
        return other.parties;
    }

    /** What concerns the whole text concerns everybody who owes or is owed something by it. */
    private void addAll(Agreement agreement) {
        agreement.undertakings().forEach(this::add);
    }

    private void addNamed(Lookup names, Change change) {
        names.undertaking(change.touches()).ifPresent(this::add);
        names.liberty(change.touches()).ifPresent(this::add);
        names.openPoint(change.touches()).ifPresent(this::add);
    }

    private void add(Undertaking undertaking) {
        parties.add(undertaking.from());
        parties.add(undertaking.to());
    }

    private void add(Liberty liberty) {
        parties.addAll(liberty.of());
    }

    private void add(OpenPoint point) {
        parties.addAll(point.between());
    }
}
