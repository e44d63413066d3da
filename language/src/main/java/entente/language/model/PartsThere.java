package entente.language.model;

import entente.language.model.Change.PartName;
import entente.language.syntax.Clause;
import entente.language.syntax.DateSyntax;
import entente.language.syntax.Heading;
import entente.language.syntax.Said;
import entente.language.syntax.Word;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which parts a piece has at one point of an amendment or a reading: those of the text, and what changed above. */
final class PartsThere {

    private final Heading.Piece piece;
    private final Set<PartName> parts = EnumSet.noneOf(PartName.class);
    private boolean elastic;
    private Owed.Kind kind = Owed.Kind.TO_DO;
    private final boolean doubtful;

    PartsThere(Heading.Piece piece) {
        this.piece = piece;
        this.doubtful = piece.clauses().stream().anyMatch(clause -> clause.said() instanceof Said.Unreadable);
        piece.clauses().forEach(clause -> part(clause).ifPresent(part -> add(part, clause.said())));
    }

    Sort sort() {
        return switch (piece) {
            case Heading.OfUndertaking p -> Sort.UNDERTAKING;
            case Heading.OfLiberty p -> Sort.LIBERTY;
            case Heading.OfOpenPoint p -> Sort.OPEN_POINT;
        };
    }

    String name() {
        return piece.name().text();
    }

    /** Who owes; empty for other pieces. */
    String debtor() {
        return piece instanceof Heading.OfUndertaking u ? u.between().map(b -> b.from().text()).orElse("") : "";
    }

    /** Whether a line of it could not be read, so that nobody can say which parts it has. */
    boolean isDoubtful() {
        return doubtful;
    }

    boolean has(PartName part) {
        return parts.contains(part);
    }

    /** Whether the deadline is only a word such as {@code promptly}, which a definite length makes definite. */
    boolean isElastic() {
        return elastic;
    }

    /** What its dates depend on. */
    Owed owed() {
        return new Owed(kind, has(PartName.REPEAT));
    }

    /** Who may, of a liberty. */
    List<String> actors() {
        return piece instanceof Heading.OfLiberty l ? l.of().stream().map(Word::text).toList() : List.of();
    }

    void add(PartName part, Said said) {
        parts.add(part);
        elastic = part == PartName.DEADLINE ? isElastic(said) : elastic;
        kind = Owed.kind(said).orElse(kind);
    }

    /** Whether a line gives only words for a day. */
    static boolean isElastic(Said said) {
        return said instanceof Said.Date date && date.date() instanceof DateSyntax.Elastic;
    }

    void remove(PartName part) {
        parts.remove(part);
    }

    /** The part that a line gives; none for lines that are no part. */
    Optional<PartName> part(Clause clause) {
        return switch (clause.said()) {
            case Said.When s -> Optional.of(sort() == Sort.OPEN_POINT ? PartName.SETTLED : PartName.WHEN);
            case Said.Settled s -> Optional.of(PartName.SETTLED);
            case Said.Provided s -> Optional.of(PartName.PROVIDED);
            case Said.While s -> Optional.of(PartName.WHILE);
            case Said.Must s -> Optional.of(PartName.DUTY);
            case Said.Keep s -> Optional.of(PartName.DUTY);
            case Said.May s -> Optional.of(PartName.DUTY);
            case Said.Date s -> Optional.of(part(s.role()));
            case Said.Every s -> Optional.of(PartName.REPEAT);
            case Said.InAny s -> Optional.of(PartName.REPEAT);
            case Said.WithinAny s -> Optional.of(PartName.REPEAT);
            case Said.Whenever s -> Optional.of(PartName.REPEAT);
            case Said.Meets s -> Optional.of(PartName.PROOF);
            case Said.OnTheWordOf s -> Optional.of(PartName.PROOF);
            case Said.DropPart s -> Optional.of(part(s.part().text()));
            case Said other -> Optional.empty();
        };
    }

    private static PartName part(Said.DateRole role) {
        return switch (role) {
            case DEADLINE -> PartName.DEADLINE;
            case FINALLY -> PartName.FINALLY;
            case UNTIL -> PartName.UNTIL;
        };
    }

    private static PartName part(String lead) {
        return switch (lead) {
            case "when" -> PartName.WHEN;
            case "provided" -> PartName.PROVIDED;
            case "while" -> PartName.WHILE;
            case "proved" -> PartName.PROOF;
            case "finally" -> PartName.FINALLY;
            case "until" -> PartName.UNTIL;
            case "settled" -> PartName.SETTLED;
            case "every", "whenever", "in" -> PartName.REPEAT;
            default -> PartName.DEADLINE;
        };
    }

    /** Whether pieces of this kind have such a part at all. */
    boolean canHave(PartName part) {
        return switch (sort()) {
            case LIBERTY -> List.of(PartName.WHEN, PartName.WHILE, PartName.DUTY, PartName.REPEAT).contains(part);
            case OPEN_POINT -> part == PartName.SETTLED;
            default -> part != PartName.SETTLED;
        };
    }
}
