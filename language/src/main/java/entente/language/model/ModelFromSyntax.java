package entente.language.model;

import entente.language.problem.Problems;
import entente.language.syntax.Clause;
import entente.language.syntax.Heading;
import entente.language.syntax.Laid;
import entente.language.syntax.Said;
import entente.language.syntax.Syntax;
import entente.language.syntax.Word;
import entente.language.syntax.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private ModelFromSyntax(Syntax syntax, Problems problems, Map<String, Optional<Agreement>> others) {
        this.syntax = syntax;
        this.declared = NamesFromSyntax.read(syntax, problems);
        Map<String, Agreement> known = new LinkedHashMap<>();
        others.forEach((name, other) -> other.ifPresentOrElse(it -> known.put(name, it),
                () -> declared.perhapsOf(name)));
        Imports imports = new Imports(known);
        imports.declare(declared, referred(syntax));
        this.ground = imports.with(new GroundFromSyntax(declared, syntax.headings()).ground());
        this.clauses = new ClausesFromSyntax(declared, ground);
        this.dates = new DateChecks(declared, ground.opens());
        this.pieces = new PiecesFromSyntax(declared, clauses, dates);
        this.lines = new LineChecks(declared);
    }

    /** The agreement; none where the text has an error. */
    public static Optional<Agreement> read(Syntax syntax, Problems problems) {
        return read(syntax, problems, Map.of());
    }

    /** @param others the agreements that the text refers to, by the names by which it does; empty: with mistakes */
    public static Optional<Agreement> read(Syntax syntax, Problems problems,
            Map<String, Optional<Agreement>> others) {
        Agreement agreement = new ModelFromSyntax(syntax, problems, others).agreement();
        return problems.hasErrors() ? Optional.empty() : Optional.of(agreement);
    }

    /** What the agreement is called; empty where it does not say. */
    public static String nameOf(Syntax syntax) {
        return syntax.headings().stream().filter(Heading.OfAgreement.class::isInstance)
                .map(heading -> ((Heading.OfAgreement) heading).named().name().text()).findFirst().orElse("");
    }

    /** The other agreements that the text refers to, each with the place where it first does. */
    public static Map<String, Word> referred(Syntax syntax) {
        Map<String, Word> found = new LinkedHashMap<>();
        syntax.headings().stream().filter(Heading.OfAgreement.class::isInstance).limit(1)
                .flatMap(heading -> ((Heading.OfAgreement) heading).clauses().stream()).forEach(clause -> {
                    if (clause.said() instanceof Said.Relates relates) {
                        found.putIfAbsent(relates.other().text(), relates.other());
                    }
                });
        return found;
    }

    private Agreement agreement() {
        new HeadingChecks(declared, lines).check(syntax.headings());
        new RingChecks(declared).check(ground);
        List<Undertaking> undertakings = of(Heading.OfUndertaking.class).flatMap(u -> undertaking(u).stream()).toList();
        List<OpenPoint> openPoints = of(Heading.OfOpenPoint.class).map(this::openPoint).toList();
        List<Liberty> liberties = of(Heading.OfLiberty.class).flatMap(l -> liberty(l).stream()).toList();
        StateFromSyntax states = new StateFromSyntax(declared, clauses, dates);
        Frame frame = new FrameFromSyntax(declared, syntax.headings()).whole(ground.frame(), clauses, dates);
        Agreement text = new Agreement(ground.name(), ground.title(), ground.opens(), ground.zone(), ground.parties(),
                ground.organs(), ground.documents(), ground.items(), ground.groups(), ground.acts(), ground.methods(),
                joined(of(Heading.OfState.class).map(state -> states.state(state, false)), ground.states()),
                joined(of(Heading.OfStandard.class).map(this::standard), ground.standards()), frame,
                joined(undertakings.stream(), ground.undertakings()), joined(openPoints.stream(), ground.openPoints()),
                joined(liberties.stream(), ground.liberties()),
                List.of(), List.of(), assumptions(), ground.place());
        ChangesFromSyntax changes = new ChangesFromSyntax(declared, clauses, pieces, dates, syntax.headings());
        Agreement whole = text.withChanges(
                joined(of(Heading.OfAmendment.class).map(changes::amendment), ground.amendments()),
                of(Heading.OfReading.class).map(changes::reading).toList());
        if (!declared.problems().hasErrors()) {
            new MeantChecks(declared).check(whole);
            new CircleChecks(declared).check(whole);
        }
        return whole;
    }

    /** The pieces of the text, and behind them those of the agreements that it refers to. */
    private static <T> List<T> joined(Stream<T> own, List<T> others) {
        return Stream.concat(own, others.stream()).toList();
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

    private Standard standard(Heading.OfStandard said) {
        dates.supported(said.clauses(), false);
        lines.needsAWay(said);
        List<Part<Standard.Way>> ways = new ArrayList<>();
        for (Clause clause : said.clauses()) {
            if (clause.said() instanceof Said.Way way) {
                ways.add(clauses.part(new Standard.Way(way.count(), declared.counted(way.method(), Sort.METHOD),
                        clauses.length(way.within())), clause));
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
