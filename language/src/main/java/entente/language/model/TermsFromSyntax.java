package entente.language.model;

import entente.language.problem.Kind;
import entente.language.syntax.Clause;
import entente.language.syntax.Heading;
import entente.language.syntax.Said;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How an undertaking is carried on: the lines beside its duty and its dates. */
final class TermsFromSyntax {

    private final Declared declared;
    private final ClausesFromSyntax clauses;

    TermsFromSyntax(Declared declared, ClausesFromSyntax clauses) {
        this.declared = declared;
        this.clauses = clauses;
    }

    Terms terms(Heading.OfUndertaking said, String debtor) {
        List<Clause> lines = said.clauses();
        List<String> extendedBy = of(lines, Said.ExtendedBy.class).flatMap(by -> by.parties().stream())
                .map(declared::actor).toList();
        String carriesOut = of(lines, Said.CarriesOut.class).findFirst()
                .map(c -> declared.name(c.undertaking(), Sort.UNDERTAKING)).orElse("");
        return new Terms(lines.stream().flatMap(c -> clauses.repeat(c).stream()).findFirst(),
                lines.stream().flatMap(c -> each(c).stream()).findFirst(), said.reciprocal(),
                of(lines, Said.Survives.class).findAny().isPresent(), acrossInstances(said), extendedBy, carriesOut,
                lines.stream().flatMap(c -> worth(c, debtor, said.reciprocal()).stream()).toList());
    }

    private static <T extends Said> Stream<T> of(List<Clause> lines, Class<T> kind) {
        return lines.stream().map(Clause::said).filter(kind::isInstance).map(kind::cast);
    }

    Optional<Part<String>> each(Clause clause) {
        return clause.said() instanceof Said.Each each
                ? Optional.of(clauses.part(declared.name(each.group(), Sort.GROUP), clause)) : Optional.empty();
    }

    private boolean acrossInstances(Heading.OfUndertaking said) {
        for (Clause clause : said.clauses()) {
            if (clause.said() instanceof Said.AcrossInstances) {
                if (!declared.takesSomething()) {
                    declared.problems().error(Kind.NO_INSTANCES, clause.span(),
                            "the agreement takes nothing, and so is one "
                            + "and not many", "only what is concluded again and again has instances (S54)",
                            "the line left out, or `takes …` under the agreement");
                }
                return true;
            }
        }
        return false;
    }

    private Optional<Part<Value>> worth(Clause clause, String debtor, boolean reciprocal) {
        if (!(clause.said() instanceof Said.Worth worth)) {
            return Optional.empty();
        }
        String party = declared.actor(worth.party());
        boolean own = party.equals(debtor);
        if (!reciprocal && own != worth.costs() && declared.isActor(party) && declared.isActor(debtor)) {
            declared.problems().error(Kind.WORTH_OF_WHOM, clause.span(), own
                    ? "`" + party + "` owes it, and it is worth something to it" : "it costs `" + party
                    + "` something, who does not owe it", "an undertaking costs who owes it, and is worth something to "
                    + "others (G14)", own ? "`costs " + worth.number().value().toPlainString() + " to " + party + "`"
                    : "`worth " + worth.number().value().toPlainString() + " to " + party + "`");
        }
        return Optional.of(clauses.part(new Value(clauses.quantities().count(worth.number(), ""), party), clause));
    }
}
