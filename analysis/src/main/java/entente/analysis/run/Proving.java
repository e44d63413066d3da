package entente.analysis.run;

import entente.language.model.ActPattern;
import entente.language.model.Duty;
import entente.language.model.Part;
import entente.language.model.Proof;
import entente.language.model.Standard;
import entente.language.model.Undertaking;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How undertakings can be proved, and by whom (S10, S11). */
public final class Proving {

    private final Actors actors;

    public Proving(Actors actors) {
        this.actors = actors;
    }

    /** Every way in which an undertaking can be proved, in the order of the text. */
    public List<WayOfProof> ways(Undertaking undertaking) {
        return undertaking.proof().map(Part::value).map(proof -> switch (proof.by()) {
            case Proof.Meets(String standard) -> actors.lookup().standard(standard).map(this::ways).orElse(List.of());
            case Proof.OnTheWordOf(String party) -> List.of(report(List.of(party)));
        }).orElseGet(() -> List.of(report(reporters(undertaking))));
    }

    private List<WayOfProof> ways(Standard standard) {
        return standard.ways().stream().map(Part::value).map(this::way).toList();
    }

    private WayOfProof way(Standard.Way way) {
        var method = actors.lookup().method(way.method());
        String through = method.map(m -> m.through()).orElse("");
        List<String> doers = through.isEmpty() ? List.of()
                : actors.lookup().act(through).map(act -> act.by()).orElse(List.of());
        return new WayOfProof(way.claims(), way.method(), method.map(m -> m.by()).orElse(List.of()), through, doers,
                actors.consentsNeeded(through));
    }

    private static WayOfProof report(List<String> sources) {
        return new WayOfProof(1, "", sources, "", List.of(), List.of());
    }

    /** Without a standard: of a deed anybody but its actor and the debtor; of words their speaker first. */
    private List<String> reporters(Undertaking undertaking) {
        ActPattern what = Actors.owed(undertaking);
        boolean own = !(undertaking.duty().value() instanceof Duty.Secure);
        Stream<String> others = Stream.concat(Stream.of(undertaking.to()), actors.parties().stream())
                .filter(party -> !actors.isSame(party, what.actor()) && !actors.isSame(party, undertaking.from()))
                .distinct();
        boolean speaks = actors.isWords(what) && (own || !actors.isSame(what.actor(), undertaking.from()));
        return (speaks ? Stream.concat(Stream.of(what.actor()), others) : others).toList();
    }

    /** The first way that is open where only these act, tell and consent. */
    public Optional<WayOfProof> open(Undertaking undertaking, Predicate<String> willing) {
        return ways(undertaking).stream().filter(way -> isOpen(way, willing)).findFirst();
    }

    /** Whether somebody who is willing can tell, somebody can do what it takes, and all consent who must. */
    public boolean isOpen(WayOfProof way, Predicate<String> willing) {
        return way.sources().stream().anyMatch(willing)
                && (way.doers().isEmpty() || way.doers().stream().anyMatch(willing))
                && way.consents().stream().allMatch(willing);
    }
}
