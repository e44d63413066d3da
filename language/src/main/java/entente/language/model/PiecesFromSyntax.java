package entente.language.model;

import entente.language.problem.Kind;
import entente.language.syntax.Clause;
import entente.language.syntax.Heading;
import entente.language.syntax.Said;
import entente.language.syntax.Said.DateRole;
import entente.language.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Undertakings, liberties and open points with their parts. */
final class PiecesFromSyntax {

    private final Declared declared;
    private final ClausesFromSyntax clauses;
    private final LineChecks lines;
    private final DateChecks dates;
    private final TermsFromSyntax terms;

    PiecesFromSyntax(Declared declared, ClausesFromSyntax clauses, DateChecks dates) {
        this.declared = declared;
        this.clauses = clauses;
        this.lines = new LineChecks(declared);
        this.dates = dates;
        this.terms = new TermsFromSyntax(declared, clauses);
    }

    private void bothCan(List<Part<Duty>> duty, String other, Word at) {
        duty.stream().map(Part::value).filter(owed -> !(owed instanceof Duty.Keep || owed instanceof Duty.Secure))
                .forEach(owed -> clauses.patterns().canDo(other, at, owed.what().act()));
    }

    /** Empty where the duty is missing, which has been reported. */
    Optional<Undertaking> undertaking(Heading.OfUndertaking said) {
        lines.once(said.clauses());
        lines.waysCarryOn(said.clauses());
        lines.needs(said.clauses(), Slot.DUTY, said.name().span(), "an undertaking says what is owed",
                "`must …`, `must not …` or `must secure that …`");
        Heading.Between between = said.between().orElseThrow();
        String from = declared.party(between.from());
        String to = declared.party(between.to());
        differ(from, to, between.to(), "owes something to itself");
        String beneficiary = between.beneficiary().map(declared::party).orElse("");
        List<Part<Duty>> duty = parts(said.clauses(), c -> clauses.duty(c, from, said.name().text()));
        if (said.reciprocal()) {
            bothCan(duty, to, between.to());
        }
        Terms owedAs = terms.terms(said, from);
        Owed.of(said.clauses()).ifPresent(owed -> said.clauses().forEach(clause -> dates.fitsTheDuty(clause, owed)));
        new RepeatChecks(declared).undertaking(said.clauses());
        List<Part<Condition>> when = clauses.ways(said.clauses());
        List<Part<Condition>> provided = parts(said.clauses(), clauses::provided);
        List<Part<Condition>> whileHolds = parts(said.clauses(), clauses::whileHolds);
        List<Part<Proof>> proof = parts(said.clauses(), clauses::proof);
        Optional<Part<Deadline>> deadline = date(said.clauses(), DateRole.DEADLINE);
        Optional<Part<Deadline>> breachedAfter = date(said.clauses(), DateRole.FINALLY);
        Optional<Part<Deadline>> until = date(said.clauses(), DateRole.UNTIL);
        List<Citation> cites = clauses.cites(said.clauses());
        return duty.stream().findFirst().map(owed -> new Undertaking(said.name().text(), from, to, beneficiary, when,
                owed, deadline, breachedAfter, until, provided, whileHolds, proof.stream().findFirst(), owedAs,
                cites, "", declared.place(said.name().span())));
    }

    Optional<Liberty> liberty(Heading.OfLiberty said) {
        lines.once(said.clauses());
        lines.waysCarryOn(said.clauses());
        lines.needs(said.clauses(), Slot.MAY, said.name().span(), "a liberty says what may be done", "`may …`");
        List<String> of = said.of().stream().map(declared::actor).toList();
        List<Part<ActPattern>> may = parts(said.clauses(), c -> clauses.may(c, of));
        List<Part<Condition>> when = clauses.ways(said.clauses());
        List<Part<Condition>> whileHolds = parts(said.clauses(), clauses::whileHolds);
        List<Citation> cites = clauses.cites(said.clauses());
        Optional<Part<Repeat>> quota = parts(said.clauses(), clauses::repeat).stream().findFirst();
        Length notice = clauses.length(said.clauses().stream().flatMap(c -> c.said() instanceof Said.Notice(var length)
                ? Stream.of(length) : Stream.empty()).findFirst());
        new RepeatChecks(declared).liberty(said.clauses(), may.stream().findFirst().map(Part::value));
        return may.stream().findFirst().map(allowed -> new Liberty(said.name().text(), of, allowed, when, whileHolds,
                quota, notice, cites, "", declared.place(said.name().span())));
    }

    OpenPoint openPoint(Heading.OfOpenPoint said) {
        lines.once(said.clauses());
        lines.waysCarryOn(said.clauses());
        List<String> between = said.between().stream().map(declared::party).toList();
        differ(between.getFirst(), between.getLast(), said.between().getLast(), "has a point open with itself");
        List<Part<Condition>> settled = clauses.ways(said.clauses());
        return new OpenPoint(said.name().text(), between, clauses.matter(said.clauses()), settled,
                clauses.cites(said.clauses()), "", declared.place(said.name().span()));
    }

    private void differ(String one, String other, Word second, String found) {
        if (one.equals(other) && declared.is(other, Sort.PARTY)) {
            declared.problems().error(Kind.SAME_PARTY, second.span(), "`" + one + "` " + found,
                    "an agreement is between two, of whom one can hold the other to it",
                    "the name of another party");
        }
    }

    private Optional<Part<Deadline>> date(List<Clause> said, DateRole role) {
        return parts(said, clause -> clauses.deadline(clause, role)).stream().findFirst();
    }

    private static <T> List<Part<T>> parts(List<Clause> said, Function<Clause, Optional<Part<T>>> read) {
        List<Part<T>> parts = new ArrayList<>();
        said.forEach(clause -> read.apply(clause).ifPresent(parts::add));
        return List.copyOf(parts);
    }
}
