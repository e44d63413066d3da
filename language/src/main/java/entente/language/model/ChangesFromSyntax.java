package entente.language.model;

import entente.language.problem.Kind;
import entente.language.source.Names;
import entente.language.source.Span;
import entente.language.syntax.Clause;
import entente.language.syntax.Heading;
import entente.language.syntax.Said;
import entente.language.syntax.Word;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What amendments and readings add, change and drop (G4). */
final class ChangesFromSyntax {

    private final Declared declared;
    private final ClausesFromSyntax clauses;
    private final PiecesFromSyntax pieces;
    private final DateChecks dates;
    private final Map<String, Heading.Piece> known = new HashMap<>();
    private boolean endsInText;
    private boolean hasEnd;

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
            case Heading.OfAgreement agreement -> endsInText = agreement.clauses().stream()
                    .anyMatch(clause -> clause.said() instanceof Said.EndsOn);
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
        String language = said.language().map(word -> declared.name(word, Sort.LANGUAGE)).orElse("");
        return new Reading(said.name().text(), of, language, changes, cites(said.clauses(), said.touches()),
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
        hasEnd = endsInText;
        List<Change> changes = new ArrayList<>();
        for (Heading.Touch touch : touches) {
            switch (touch) {
                case Heading.Drop drop -> drop(drop, there).ifPresent(changes::add);
                case Heading.OfState state -> state(state, cited).ifPresent(changes::add);
                case Heading.ChangedAgreement agreement ->
                    ends(agreement, cited).ifPresent(changes::add);
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

    /** A state of the text, restated as a whole. */
    private Optional<Change> state(Heading.OfState said, boolean cited) {
        String name = said.name().text();
        if (!declared.is(name, Sort.STATE)) {
            if (declared.isDoubtful(name) ? declared.isNews(said.name()) : !name.isEmpty()) {
                Set<String> states = declared.named(EnumSet.of(Sort.STATE));
                declared.problems().error(Kind.CHANGES_WHAT_IS_NOT, said.name().span(), "there is no state `" + name
                        + "` to restate", "a reading or an amendment touches what exists (G4)", states.isEmpty()
                        ? "a state of the text itself" : "`" + String.join("`, `", states) + "`",
                        Names.nearest(name, states));
            }
            return Optional.empty();
        }
        return Optional.of(new Change.SetState(new StateFromSyntax(declared, clauses, dates).state(said, cited),
                declared.place(said.span())));
    }

    /** The last day of the agreement itself. */
    private Optional<Change> ends(Heading.ChangedAgreement said, boolean cited) {
        dates.supported(said.clauses(), cited || DateChecks.cites(said.clauses()));
        Optional<Change> change = Optional.empty();
        for (Clause clause : said.clauses()) {
            if (clause.said() instanceof Said.EndsOn(var day)) {
                endsIsThere(clause);
                hasEnd = true;
                change = Optional.of(new Change.SetEnds(clauses.part(new Deadline.By(day.date()), clause),
                        declared.place(clause.span())));
            } else if (!(clause.said() instanceof Said.Cites || clause.said() instanceof Said.Unreadable)) {
                declared.problems().error(Kind.PART_OF_ANOTHER_KIND, clause.span(), "`" + clause.lead() + "` of the "
                        + "agreement cannot be changed",
                        "an amendment or a reading changes when the agreement ends, and its "
                        + "pieces (G4)", "`ends …` or `replace ends …` with a day");
            }
        }
        return change;
    }

    private void endsIsThere(Clause clause) {
        if (clause.replaces() && !hasEnd) {
            declared.problems().error(Kind.PART_NOT_THERE, clause.span(), "the agreement has no `ends` to replace",
                    "a part that does not exist is not replaced or dropped (G4)",
                    "the line without `replace`, which adds the part");
        } else if (!clause.replaces() && hasEnd) {
            declared.problems().error(Kind.PART_THERE_ALREADY, clause.span(), "the agreement has an `ends` already",
                    "a part that exists is replaced only by a line that says so (G4)", "`replace ends …`");
        }
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
