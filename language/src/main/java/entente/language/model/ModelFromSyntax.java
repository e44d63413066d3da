package entente.language.model;

import entente.language.problem.Problems;
import entente.language.syntax.Clause;
import entente.language.syntax.Heading;
import entente.language.syntax.Laid;
import entente.language.syntax.PatternSyntax;
import entente.language.syntax.Said;
import entente.language.syntax.Syntax;
import entente.language.syntax.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the agreement that a text means, and reports whatever in it means nothing. */
public final class ModelFromSyntax {

    private final Syntax syntax;
    private final Declared declared;
    private final Agreement ground;
    private final ClausesFromSyntax clauses;
    private final DateChecks dates;
    private final PiecesFromSyntax pieces;
    private final LineChecks lines;

    private ModelFromSyntax(Syntax syntax, Problems problems) {
        this.syntax = syntax;
        this.declared = NamesFromSyntax.read(syntax, problems);
        this.ground = new GroundFromSyntax(declared, syntax.headings()).ground();
        this.clauses = new ClausesFromSyntax(declared, new Lookup(ground));
        this.dates = new DateChecks(declared, ground.opens());
        this.pieces = new PiecesFromSyntax(declared, clauses, dates);
        this.lines = new LineChecks(declared);
    }

    /** The agreement; none where the text has an error. */
    public static Optional<Agreement> read(Syntax syntax, Problems problems) {
        Agreement agreement = new ModelFromSyntax(syntax, problems).agreement();
        return problems.hasErrors() ? Optional.empty() : Optional.of(agreement);
    }

    private Agreement agreement() {
        new HeadingChecks(declared, lines).check(syntax.headings());
        new RingChecks(declared).check(ground);
        List<Undertaking> undertakings = of(Heading.OfUndertaking.class).flatMap(u -> undertaking(u).stream()).toList();
        List<OpenPoint> openPoints = of(Heading.OfOpenPoint.class).map(this::openPoint).toList();
        List<Liberty> liberties = of(Heading.OfLiberty.class).flatMap(l -> liberty(l).stream()).toList();
        Agreement text = new Agreement(ground.name(), ground.title(), ground.opens(), ground.zone(), ground.parties(),
                ground.organs(), ground.documents(), ground.items(), ground.groups(), ground.acts(), ground.methods(),
                of(Heading.OfState.class).map(this::state).toList(),
                of(Heading.OfStandard.class).map(this::standard).toList(), ground.frame(), undertakings, openPoints, liberties,
                List.of(), List.of(), assumptions(), ground.place());
        ChangesFromSyntax changes = new ChangesFromSyntax(declared, clauses, pieces, dates, syntax.headings());
        Agreement whole = text.withChanges(of(Heading.OfAmendment.class).map(changes::amendment).toList(),
                of(Heading.OfReading.class).map(changes::reading).toList());
        if (!declared.problems().hasErrors()) {
            new CircleChecks(declared).check(whole);
        }
        return whole;
    }

    private <T extends Heading> Stream<T> of(Class<T> kind) {
        return syntax.headings().stream().filter(kind::isInstance).map(kind::cast);
    }

    private Optional<Undertaking> undertaking(Heading.OfUndertaking said) {
        dates.supported(said.clauses(), DateChecks.cites(said.clauses()));
        return pieces.undertaking(said);
    }

    private Optional<Liberty> liberty(Heading.OfLiberty said) {
        dates.supported(said.clauses(), DateChecks.cites(said.clauses()));
        return pieces.liberty(said);
    }

    private OpenPoint openPoint(Heading.OfOpenPoint said) {
        dates.supported(said.clauses(), DateChecks.cites(said.clauses()));
        return pieces.openPoint(said);
    }

    private State state(Heading.OfState said) {
        lines.once(said.clauses());
        lines.needs(said.clauses(), Slot.BEGINS, said.name().span(), "a state is begun by acts", "`begins with …`");
        lines.needs(said.clauses(), Slot.ENDS, said.name().span(), "a state is ended by acts", "`ends with …`");
        List<Part<ActPattern>> begins = new ArrayList<>();
        List<Part<ActPattern>> ends = new ArrayList<>();
        List<Part<ActPattern>> now = begins;
        for (Clause clause : said.clauses()) {
            switch (clause.said()) {
                case Said.Begins(var with) -> (now = begins).add(event(clause, with));
                case Said.Ends(var with) -> (now = ends).add(event(clause, with));
                case Said.OrWith(var with) -> now.add(event(clause, with));
                case Said other -> { }
            }
        }
        return new State(said.name().text(), List.copyOf(begins), List.copyOf(ends),
                declared.place(said.name().span()));
    }

    private Part<ActPattern> event(Clause clause, PatternSyntax with) {
        return clauses.part(clauses.patterns().event(with), clause);
    }

    private Standard standard(Heading.OfStandard said) {
        dates.supported(said.clauses(), false);
        lines.needsAWay(said);
        List<Part<Standard.Way>> ways = new ArrayList<>();
        for (Clause clause : said.clauses()) {
            if (clause.said() instanceof Said.Way way) {
                ways.add(clauses.part(new Standard.Way(way.count(), declared.counted(way.method(), Sort.METHOD),
                        way.within().map(ConditionFromSyntax::length).orElse(Length.NONE)), clause));
            }
        }
        return new Standard(said.named().name().text(), said.named().title(), List.copyOf(ways),
                declared.place(said.named().name().span()));
    }

    private List<Assumption> assumptions() {
        return syntax.lines().stream().map(Laid::line).filter(line -> line.isAssumed() && line.damage().isEmpty())
                .map(line -> new Assumption(Written.of(line.words()), declared.place(line.span()))).toList();
    }
}
