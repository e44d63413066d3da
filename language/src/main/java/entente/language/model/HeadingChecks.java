package entente.language.model;

import entente.language.problem.Kind;
import entente.language.source.Span;
import entente.language.syntax.Heading;
import entente.language.syntax.Lead;
import java.util.List;

/** Checks that a text is one agreement, and begins with it. */
final class HeadingChecks {

    private static final String EXAMPLE = "`agreement sale`, with `opens 2024-01-01` and `zone Europe/Vienna` "
            + "indented under it";

    private final Declared declared;
    private final LineChecks lines;

    HeadingChecks(Declared declared, LineChecks lines) {
        this.declared = declared;
        this.lines = lines;
    }

    void check(List<Heading> headings) {
        List<Heading.OfAgreement> agreements = headings.stream()
                .filter(Heading.OfAgreement.class::isInstance).map(Heading.OfAgreement.class::cast).toList();
        boolean unreadable = headings.stream().anyMatch(heading ->
                heading instanceof Heading.Unreadable u && u.mayBe(Lead.AGREEMENT));
        if (agreements.isEmpty() && !unreadable && !headings.isEmpty()) {
            declared.problems().error(Kind.NO_AGREEMENT, headings.getFirst().span(),
                    "the text does not say which agreement it is",
                    "without the day it opens and its zone no day of it can be told", EXAMPLE);
        }
        agreements.stream().skip(1).forEach(second -> declared.problems().error(Kind.TWO_AGREEMENTS, second.span(),
                "a second agreement begins here", "a text is one agreement, so that a name in it means one thing (G1)",
                "a file of its own for each agreement"));
        agreements.stream().limit(1).forEach(first -> first(headings, first));
    }

    private void first(List<Heading> headings, Heading.OfAgreement first) {
        if (headings.getFirst() instanceof Heading.OfAgreement) {
            Span name = first.named().name().span();
            lines.once(first.clauses());
            lines.needs(first.clauses(), Slot.OPENS, name, "the text counts from a day", "`opens 2024-01-01`");
            lines.needs(first.clauses(), Slot.ZONE, name, "a day begins and ends in a zone", "`zone Europe/Vienna`");
        } else if (!(headings.getFirst() instanceof Heading.Unreadable)) {
            declared.problems().error(Kind.AGREEMENT_NOT_FIRST, first.span(), "other headings stand before this one",
                    "a reader has to know first what agreement it is", "the agreement as the first heading");
        }
    }
}
