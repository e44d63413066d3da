package entente.language.model;

import entente.language.model.Condition.Fact;
import entente.language.problem.Kind;
import entente.language.source.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Checks what can only be said of the whole: that an instance that is named is one, that a counterpart stands in a
 * reciprocal undertaking, that who finds is competent (G11, G14) - in the text, in it with its amendments, and in its
 * readings.
 */
final class MeantChecks {

    private final Declared declared;

    MeantChecks(Declared declared) {
        this.declared = declared;
    }

    void check(Agreement agreement) {
        in(agreement);
        Agreement amended = agreement;
        for (Amendment amendment : agreement.amendments()) {
            amended = Changes.apply(amended, amendment.changes(), amendment.name());
        }
        if (!agreement.amendments().isEmpty()) {
            in(amended);
        }
        for (Reading reading : agreement.readings()) {
            in(Changes.apply(amended, reading.changes(), reading.name()));
        }
    }

    private void in(Agreement agreement) {
        Lookup lookup = new Lookup(agreement);
        ConditionsOf.each(agreement, (owner, condition) -> condition(owner, condition, agreement, lookup));
        topics(agreement, lookup);
    }

    private void condition(Optional<Undertaking> owner, Condition condition, Agreement agreement, Lookup lookup) {
        switch (condition) {
            case Fact fact -> instance(owner, fact.undertaking(), fact.place(), lookup);
            case Condition.Share share -> instance(owner, share.fact().undertaking(), share.place(), lookup);
            case Condition.Times times -> severalOf(times, lookup);
            case Condition.Found found -> {
                instance(owner, found.undertaking(), found.place(), lookup);
                competent(found, agreement);
            }
            case Condition other -> { }
        }
    }

    private void instance(Optional<Undertaking> owner, String named, Place place, Lookup lookup) {
        if (named.equals(Fact.COUNTERPART)) {
            if (owner.filter(u -> u.terms().reciprocal()).isEmpty()) {
                error(Kind.NOT_RECIPROCAL, place,
                        "a counterpart stands here, and the piece is not owed from both sides",
                        "the counterpart of a reciprocal undertaking is the same as the other side owes it (G11)",
                        "the name of the undertaking that is meant, or `reciprocal undertaking … between … and …` as "
                                + "the heading");
            }
            return;
        }
        int stroke = named.indexOf('/');
        Optional<Undertaking> of = lookup.undertaking(stroke < 0 ? named : named.substring(0, stroke));
        if (stroke >= 0 && of.isPresent()) {
            List<String> keys = keys(of.get(), lookup);
            String key = named.substring(stroke + 1);
            if (!keys.contains(key)) {
                error(Kind.NOT_AN_INSTANCE, place, "`" + of.get().name() + "` has no instance `" + key + "`",
                        "an undertaking has an instance for each member of its `each`, and for each side where it is "
                                + "reciprocal (G11)", keys.isEmpty() ? "`" + of.get().name() + "` alone"
                                : "`" + of.get().name() + " of " + String.join("`, `" + of.get().name() + " of ", keys)
                                + "`");
            }
        }
    }

    private static List<String> keys(Undertaking undertaking, Lookup lookup) {
        Stream<String> sides = undertaking.terms().reciprocal() ? Stream.of(undertaking.from(), undertaking.to())
                : Stream.empty();
        Stream<String> members = undertaking.terms().each().stream().map(Part::value)
                .flatMap(group -> lookup.group(group).stream()).flatMap(group -> group.members().stream());
        return Stream.concat(sides, members).toList();
    }

    private void severalOf(Condition.Times times, Lookup lookup) {
        lookup.undertaking(times.fact().undertaking()).filter(u -> !u.terms().unfolds()).ifPresent(u ->
                error(Kind.NOT_AN_INSTANCE, times.place(), "`" + u.name() + "` is owed once, and " + times.number()
                        + " of it are asked for", "only what comes back, or is owed for each of several, is many (G11)",
                        "`" + u.name() + " is " + WordsOf.fact(times.fact().kind()) + "`"));
    }

    private void competent(Condition.Found found, Agreement agreement) {
        String undertaking = found.undertaking().split("/")[0];
        List<String> bodies = agreement.frame().competences().stream()
                .filter(c -> c.on().isEmpty() || c.on().contains(undertaking)).map(Competence::body).distinct()
                .toList();
        boolean known = found.by().isEmpty() ? !bodies.isEmpty() : bodies.contains(found.by());
        if (!known && !undertaking.equals(Fact.COUNTERPART)) {
            error(Kind.NOT_COMPETENT, found.place(), found.by().isEmpty()
                    ? "nobody is competent to find anything about `"
                    + undertaking + "`" : "`" + found.by() + "` is not competent to find anything about `" + undertaking
                    + "`", "only what a competent body finds is a determination (S52)", bodies.isEmpty()
                    ? "`competent … on " + undertaking + "` as a heading" : "`by " + String.join("`, `by ", bodies)
                    + "`");
        }
    }

    /** Instances that words are about. */
    private void topics(Agreement agreement, Lookup lookup) {
        Set<String> told = new HashSet<>();
        BiConsumer<ActPattern, Place> look = (what, place) -> {
            if (what.topic().indexOf('/') > 0 && told.add(what.topic() + place)) {
                instance(Optional.empty(), what.topic(), place, lookup);
            }
        };
        agreement.undertakings().forEach(u -> look.accept(u.duty().value().what(), u.duty().place()));
        agreement.liberties().forEach(l -> look.accept(l.may().value(), l.may().place()));
        ConditionsOf.each(agreement, (owner, condition) -> {
            if (condition instanceof Condition.Happens happens) {
                look.accept(happens.what(), happens.place());
            }
        });
    }

    private void error(Kind kind, Place place, String found, String why, String accepted) {
        declared.problems().error(kind, new Span(place.line(), place.from(), place.to()), found, why, accepted);
    }
}
