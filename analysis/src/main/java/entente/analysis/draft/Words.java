package entente.analysis.draft;

import entente.analysis.run.Actors;
import entente.analysis.run.Terms;
import entente.language.model.Agreement;
import entente.language.model.Condition;
import entente.language.model.Liberty;
import entente.language.model.OpenPoint;
import entente.language.model.Part;
import entente.language.model.Proof;
import entente.language.model.Undertaking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the draft takes somebody's word for what the base wanted proved. */
final class Words {

    private final Agreement base;
    private final Agreement draft;
    private final Actors actors;

    Words(Agreement base, Agreement draft) {
        this.base = base;
        this.draft = draft;
        actors = new Actors(draft);
    }

    List<MereWord> of(List<Matched> pieces) {
        List<MereWord> found = new ArrayList<>();
        for (Matched piece : pieces) {
            if (piece.isInBoth()) {
                proofs(piece).ifPresent(found::add);
                List<Part<Condition>> was = conditions(base, piece.base());
                conditions(draft, piece.draft()).stream().filter(part -> was.stream()
                        .noneMatch(other -> Letters.isSame(other.value(), part.value())))
                        .forEach(part -> words(piece, was, part, found));
            }
        }
        return found;
    }

    private Optional<MereWord> proofs(Matched piece) {
        if (piece.sort() != Sort.UNDERTAKING) {
            return Optional.empty();
        }
        Undertaking was = undertaking(base, piece.base());
        Undertaking is = undertaking(draft, piece.draft());
        boolean wasProved = was.proof().filter(p -> p.value().by() instanceof Proof.Meets).isPresent();
        return wasProved ? is.proof().filter(p -> p.value().by() instanceof Proof.OnTheWordOf).map(p -> new MereWord(
                is.name(), is.name(), ((Proof.OnTheWordOf) p.value().by()).party(), "is proved by its word", p.place()))
                : Optional.empty();
    }

    private static Undertaking undertaking(Agreement text, String name) {
        return text.undertakings().stream().filter(u -> u.name().equals(name)).findFirst().orElseThrow();
    }

    private void words(Matched piece, List<Part<Condition>> was, Part<Condition> is, List<MereWord> found) {
        for (Terms.Term term : Terms.of(is.value()).facts()) {
            if (term.denied()) {
                continue;
            }
            if (term.fact() instanceof Condition.Happens happens && actors.isWords(happens.what())
                    && isProvedIn(was, happens.what().topic()) && !Asking.asksProof(is, happens.what().topic())) {
                found.add(new MereWord(piece.draft(), happens.what().topic(), happens.what().actor(),
                        "asks only that it says so", term.fact().place()));
            } else if (term.fact() instanceof Condition.Fact fact && fact.kind() == Condition.Fact.Kind.CLAIMED
                    && isProvedIn(was, fact.undertaking()) && !Asking.asksProof(is, fact.undertaking())) {
                found.add(new MereWord(piece.draft(), fact.undertaking(), debtor(fact.undertaking()),
                        "asks only that somebody claims it", term.fact().place()));
            }
        }
    }

    private static boolean isProvedIn(List<Part<Condition>> was, String about) {
        return !about.isEmpty() && was.stream().anyMatch(part -> Asking.asksProof(part, about));
    }

    private String debtor(String undertaking) {
        return draft.undertakings().stream().filter(u -> u.name().equals(undertaking)).map(Undertaking::from)
                .findFirst().orElse("");
    }

    private static List<Part<Condition>> conditions(Agreement text, String piece) {
        return Stream.of(
                text.undertakings().stream().filter(u -> u.name().equals(piece))
                        .flatMap(u -> Stream.of(u.when(), u.provided(), u.whileHolds())),
                text.liberties().stream().filter(l -> l.name().equals(piece))
                        .flatMap(l -> Stream.of(l.when(), l.whileHolds())),
                text.openPoints().stream().filter(p -> p.name().equals(piece)).map(OpenPoint::settledWhen))
                .flatMap(parts -> parts).flatMap(List::stream).toList();
    }

    /** What a liberty allows, where it is written otherwise. */
    static List<String> allowed(Agreement base, Agreement draft, Matched piece) {
        Optional<Liberty> was = base.liberties().stream().filter(l -> l.name().equals(piece.base())).findFirst();
        Optional<Liberty> is = draft.liberties().stream().filter(l -> l.name().equals(piece.draft())).findFirst();
        return was.isPresent() && is.isPresent() && !(Letters.isSame(was.get().may(), is.get().may())
                && Letters.isSame(was.get().quota(), is.get().quota())
                && Letters.isSame(was.get().of(), is.get().of()))
                ? List.of("what may be done, by whom or how often is written otherwise, and no run tells which is more")
                : List.of();
    }
}
