package entente.language.model;

import entente.language.problem.Kind;
import entente.language.source.Names;
import entente.language.source.Span;
import entente.language.syntax.Clause;
import entente.language.syntax.Heading;
import entente.language.syntax.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What amendments and readings add, change and drop (G4). */
final class ChangesFromSyntax {

    private final Declared declared;
    private final ClausesFromSyntax clauses;
    private final PiecesFromSyntax pieces;
    private final DateChecks dates;
    private final Map<String, Heading.Piece> known = new HashMap<>();

    ChangesFromSyntax(Declared declared, ClausesFromSyntax clauses, PiecesFromSyntax pieces, DateChecks dates,
            List<Heading> headings) {
        this.declared = declared;
        this.clauses = clauses;
        this.pieces = pieces;
        this.dates = dates;
        headings.forEach(this::know);
    }

    /** The pieces of the text, and those that any amendment adds, can be touched. */
    private void know(Heading heading) {
        switch (heading) {
            case Heading.Piece piece -> known.putIfAbsent(piece.name().text(), piece);
            case Heading.OfAmendment amendment -> added(amendment.touches())
                    .forEach(piece -> known.putIfAbsent(piece.name().text(), piece));
            case Heading other -> { }
        }
    }

    private static Stream<Heading.Piece> added(List<Heading.Touch> touches) {
        return touches.stream().filter(Heading.Piece.class::isInstance).map(Heading.Piece.class::cast)
                .filter(Heading.Piece::isWhole);
    }

    Amendment amendment(Heading.OfAmendment said) {
        boolean cited = DateChecks.cites(said.clauses());
        new LineChecks(declared).once(said.clauses());
        dates.notBeforeOpens(said.since());
        if (!cited && !said.assumed()) {
            dates.unsupported(said.since().span());
        }
        dates.supported(said.clauses(), cited);
        Optional<Part<Condition>> accepted =
                said.clauses().stream().flatMap(c -> clauses.accepted(c).stream()).findFirst();
        String from = declared.party(said.from());
        List<Change> changes = changes(said.touches(), cited);
        return new Amendment(said.name().text(), from, said.since().date(), accepted, changes,
                cites(said.clauses(), said.touches()), declared.place(said.name().span()));
    }

    Reading reading(Heading.OfReading said) {
        boolean cited = DateChecks.cites(said.clauses());
        dates.supported(said.clauses(), cited);
        String of = declared.actor(said.of());
        List<Change> changes = changes(said.touches(), cited);
        return new Reading(said.name().text(), of, "", changes, cites(said.clauses(), said.touches()),
                declared.place(said.name().span()));
    }

    /** The citations of the whole, and those under the pieces that it changes. */
    private List<Citation> cites(List<Clause> own, List<Heading.Touch> touches) {
        List<Citation> cites = new ArrayList<>(clauses.cites(own));
        for (Heading.Touch touch : touches) {
            if (touch instanceof Heading.Piece piece && !piece.isWhole()) {
                cites.addAll(clauses.cites(piece.clauses()));
            }
        }
        return List.copyOf(cites);
    }

    private List<Change> changes(List<Heading.Touch> touches, boolean cited) {
        Map<String, PartsThere> there = new HashMap<>();
        known.forEach((name, piece) -> there.put(name, new PartsThere(piece)));
        added(touches).forEach(piece -> there.putIfAbsent(piece.name().text(), new PartsThere(piece)));
        List<Change> changes = new ArrayList<>();
        for (Heading.Touch touch : touches) {
            switch (touch) {
                case Heading.Drop drop -> drop(drop, there).ifPresent(changes::add);
                case Heading.Piece piece -> {
                    dates.supported(piece.clauses(), cited || DateChecks.cites(piece.clauses()));
                    if (piece.isWhole()) {
                        add(piece).ifPresent(changes::add);
                    } else {
                        changes.addAll(change(piece, there));
                    }
                }
            }
        }
        return List.copyOf(changes);
    }

    private Optional<Change> add(Heading.Piece piece) {
        Place place = declared.place(piece.span());
        return switch (piece) {
            case Heading.OfUndertaking said ->
                pieces.undertaking(said).map(undertaking -> new Change.AddUndertaking(undertaking, place));
            case Heading.OfLiberty said -> pieces.liberty(said).map(liberty -> new Change.AddLiberty(liberty, place));
            case Heading.OfOpenPoint said -> Optional.of(new Change.AddOpenPoint(pieces.openPoint(said), place));
        };
    }

    private Optional<Change> drop(Heading.Drop drop, Map<String, PartsThere> there) {
        Sort sort = switch (drop.kind()) {
            case LIBERTY -> Sort.LIBERTY;
            case OPEN_POINT -> Sort.OPEN_POINT;
            default -> Sort.UNDERTAKING;
        };
        if (!touches(drop.name(), sort, there)) {
            return Optional.empty();
        }
        there.remove(drop.name().text());
        return Optional.of(new Change.DropWhole(drop.name().text(), declared.place(drop.span())));
    }

    private List<Change> change(Heading.Piece piece, Map<String, PartsThere> there) {
        Sort sort = sort(piece);
        if (!touches(piece.name(), sort, there)) {
            return List.of();
        }
        ChangeFromClause change = new ChangeFromClause(declared, clauses, dates, there.get(piece.name().text()));
        return piece.clauses().stream().flatMap(clause -> change.read(clause).stream()).toList();
    }

    private static Sort sort(Heading.Piece piece) {
        return switch (piece) {
            case Heading.OfUndertaking p -> Sort.UNDERTAKING;
            case Heading.OfLiberty p -> Sort.LIBERTY;
            case Heading.OfOpenPoint p -> Sort.OPEN_POINT;
        };
    }

    private boolean touches(Word name, Sort sort, Map<String, PartsThere> there) {
        if (declared.sort(name.text()).isPresent() && !declared.is(name.text(), sort)) {
            declared.name(name, sort);
            return false;
        }
        boolean news = declared.isDoubtful(name.text()) ? declared.isNews(name) : !name.text().isEmpty();
        if (!there.containsKey(name.text()) && news) {
            report(name, sort, there);
        }
        return there.containsKey(name.text());
    }

    private void report(Word name, Sort sort, Map<String, PartsThere> there) {
        List<String> candidates = there.entrySet().stream().filter(e -> e.getValue().sort() == sort)
                .map(Map.Entry::getKey).sorted().toList();
        Span span = name.span();
        declared.problems().error(Kind.CHANGES_WHAT_IS_NOT, span, "there is no " + sort.plain() + " `" + name.text()
                + "` to change or drop"
                + (declared.sort(name.text()).isPresent() ? " at this place" : ""),
                "a reading or an amendment touches what exists (G4)",
                candidates.isEmpty() ? "a new " + sort.plain() + ", with the rest of its heading"
                        : "`" + String.join("`, `", candidates) + "`; or a new " + sort.plain()
                        + ", with the rest of its heading", Names.nearest(name.text(), candidates));
    }
}
