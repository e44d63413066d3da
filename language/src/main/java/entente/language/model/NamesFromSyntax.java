package entente.language.model;

import entente.language.problem.Problems;
import entente.language.syntax.Heading;
import entente.language.syntax.Said;
import entente.language.syntax.Syntax;
import java.util.List;

/** Gathers what every heading declares, those within amendments and readings among them (G1). */
final class NamesFromSyntax {

    private NamesFromSyntax() {}

    static Declared read(Syntax syntax, Problems problems) {
        Declared declared = new Declared(syntax.file(), problems);
        syntax.headings().forEach(heading -> declare(declared, heading));
        return declared;
    }

    private static void declare(Declared declared, Heading heading) {
        switch (heading) {
            case Heading.OfAgreement agreement -> agreement(declared, agreement);
            case Heading.OfParty party -> declared.declare(party.named().name(), Sort.PARTY);
            case Heading.OfOrgans organs ->
                organs.named().forEach(organ -> declared.declare(organ.name(), Sort.ORGAN));
            case Heading.OfDocument document -> declared.declare(document.named().name(), Sort.DOCUMENT);
            case Heading.OfUnit unit -> declared.declare(unit.named().name(), Sort.UNIT);
            case Heading.OfMeasure measure -> declared.declare(measure.named().name(), Sort.MEASURE);
            case Heading.OfCalendar calendar -> declared.declare(calendar.named().name(), Sort.CALENDAR);
            case Heading.OfGoal goal -> declared.declare(goal.name(), Sort.GOAL);
            case Heading.OfCompetent competent -> { }
            case Heading.OfItem item -> declared.declare(item.named().name(), Sort.ITEM);
            case Heading.OfGroup group -> declared.declare(group.name(), Sort.GROUP);
            case Heading.OfAct act -> declared.declare(act.name(), Sort.ACT);
            case Heading.OfWords words -> words.names().forEach(word -> declared.declare(word, Sort.WORDS));
            case Heading.OfMethod method -> declared.declare(method.name(), Sort.METHOD);
            case Heading.OfState state -> declared.declare(state.name(), Sort.STATE);
            case Heading.OfStandard standard -> declared.declare(standard.named().name(), Sort.STANDARD);
            case Heading.OfUndertaking undertaking -> declared.declare(undertaking.name(), Sort.UNDERTAKING);
            case Heading.OfLiberty liberty -> declared.declare(liberty.name(), Sort.LIBERTY);
            case Heading.OfOpenPoint point -> declared.declare(point.name(), Sort.OPEN_POINT);
            case Heading.OfAmendment amendment -> {
                declared.declare(amendment.name(), Sort.AMENDMENT);
                added(declared, amendment.touches());
            }
            case Heading.OfReading reading -> {
                declared.declare(reading.name(), Sort.READING);
                added(declared, reading.touches());
            }
            case Heading.Unreadable unreadable -> unreadable.names().forEach(declared::perhaps);
        }
    }

    /** What every instance gives, and the languages of the text. */
    private static void agreement(Declared declared, Heading.OfAgreement agreement) {
        declared.agreement(agreement.named().name().text());
        agreement.clauses().forEach(clause -> {
            switch (clause.said()) {
                case Said.Takes takes -> {
                    declared.takes();
                    declared.declare(takes.named().name(), switch (takes.kind()) {
                        case PARTY -> Sort.PARTY;
                        case DAY -> Sort.DAY;
                        case NUMBER -> Sort.NUMBER;
                    });
                }
                case Said.Authentic authentic ->
                    authentic.languages().forEach(language -> declared.declare(language, Sort.LANGUAGE));
                case Said other -> { }
            }
        });
    }

    private static void added(Declared declared, List<Heading.Touch> touches) {
        touches.stream().filter(Heading.Piece.class::isInstance).map(Heading.Piece.class::cast)
                .filter(Heading.Piece::isWhole).forEach(piece -> declare(declared, piece));
    }
}
