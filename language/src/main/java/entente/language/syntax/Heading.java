package entente.language.syntax;

import entente.language.source.Span;
import java.util.List;
import java.util.Optional;

/** A heading with the lines that belong to it. */
public sealed interface Heading {

    Span span();

    /** A name, and the title that may follow it. */
    record Titled(Word name, String title) {}

    /** {@code from usa to ussr for cuba}. */
    record Between(Word from, Word to, Optional<Word> beneficiary) {}

    record OfAgreement(Titled named, List<Clause> clauses, Span span) implements Heading {}

    record OfParty(Titled named, List<Word> including, Span span) implements Heading {}

    record OfOrgans(List<Titled> named, Word of, Span span) implements Heading {}

    record OfDocument(Titled named, Span span) implements Heading {}

    /** {@code unit t "tonne" = 1000 kg}, {@code unit eur "euro" with 2 decimals}. */
    record OfUnit(Titled named, Optional<Figure> factor, Optional<Word> base, int decimals, Span span)
            implements Heading {}

    record OfMeasure(Titled named, Word unit, List<Word> of, List<Word> sums, Span span) implements Heading {}

    record OfCalendar(Titled named, List<Clause> clauses, Span span) implements Heading {}

    /** {@code on} is empty for {@code on everything}. */
    record OfCompetent(Word body, List<Word> on, List<Clause> clauses, Span span) implements Heading {}

    record OfGoal(Word name, Word of, List<Clause> clauses, Span span) implements Heading {}

    record OfItem(Titled named, Span span) implements Heading {}

    record OfGroup(Word name, List<Word> members, Span span) implements Heading {}

    /** {@code by} is empty for {@code by anyone}. */
    record OfAct(Word name, Optional<Word> of, List<Word> by, List<Word> needsConsentBy, Span span)
            implements Heading {}

    record OfWords(List<Word> names, List<Word> by, Span span) implements Heading {}

    record OfMethod(Word name, List<Word> by, Optional<Word> through, Span span) implements Heading {}

    /** Under an amendment or a reading it restates the state in whole. */
    record OfState(Word name, List<Clause> clauses, Span span) implements Heading, Touch {}

    /** {@code agreement} under an amendment or a reading: when it ends. */
    record ChangedAgreement(List<Clause> clauses, Span span) implements Touch {}

    record OfStandard(Titled named, List<Clause> clauses, Span span) implements Heading {}

    /** A piece of the text that amendments and readings can change. */
    sealed interface Piece extends Heading, Touch {
        Word name();

        List<Clause> clauses();

        /** Whether it says who owes or may what, and so declares a piece; otherwise it changes one. */
        default boolean isWhole() {
            return switch (this) {
                case OfUndertaking undertaking -> undertaking.between().isPresent();
                case OfLiberty liberty -> !liberty.of().isEmpty();
                case OfOpenPoint point -> !point.between().isEmpty();
            };
        }
    }

    /** What an amendment or a reading does: it adds or changes a piece, drops one, or restates a state. */
    sealed interface Touch {
        Span span();
    }

    /** Without {@code between} it changes what another heading declares. */
    record OfUndertaking(Word name, Optional<Between> between, boolean reciprocal, List<Clause> clauses, Span span)
            implements Piece {}

    record OfLiberty(Word name, List<Word> of, List<Clause> clauses, Span span) implements Piece {}

    record OfOpenPoint(Word name, List<Word> between, List<Clause> clauses, Span span) implements Piece {}

    /** {@code drop liberty surveillance}. */
    record Drop(Lead kind, Word name, Span span) implements Touch {}

    record OfAmendment(Word name, Word from, Day since, boolean assumed, List<Touch> touches,
            List<Clause> clauses, Span span) implements Heading {}

    record OfReading(Word name, Word of, Optional<Word> language, List<Touch> touches, List<Clause> clauses, Span span)
            implements Heading {}

    /** A heading that could not be read, and has been reported: what it leads with, and what it may have declared. */
    record Unreadable(Optional<Lead> lead, List<Word> names, Span span) implements Heading {

        /** Whether it may have been such a heading. */
        public boolean mayBe(Lead other) {
            return lead.isEmpty() || lead.get() == other;
        }
    }
}
