package entente.language.format;

import entente.language.source.SourceLine;
import entente.language.source.Token;
import entente.language.syntax.Laid;
import entente.language.syntax.Lead;
import entente.language.syntax.Written;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One line in the one shape. */
record Shape(Laid laid) {

    /** What the lines of a block say begins in one column, which no line can push away. */
    private static final int COLUMN = 8;
    private static final Set<Lead> IN_COLUMNS =
            EnumSet.of(Lead.AGREEMENT, Lead.UNDERTAKING,
            Lead.RECIPROCAL_UNDERTAKING, Lead.LIBERTY, Lead.OPEN_POINT, Lead.GOAL);
    private static final Set<String> LEADING = Set.of("opens", "zone", "when", "must", "may", "within", "by", "finally",
            "until", "provided", "while", "unless", "proved", "cites", "ends", "takes", "each", "every", "worth",
            "costs",
            "wants");

    String words() {
        SourceLine line = laid.line();
        if (!line.damage().isEmpty()) {
            return line.text().stripTrailing();
        }
        List<Token> tokens = line.tokens();
        String indent = "  ".repeat(laid.level());
        return switch (laid.role()) {
            case HEADING -> indent + Written.of(tokens);
            case LINE -> indent + (hasColumn(tokens) ? inColumns(tokens) : Written.of(tokens));
            case CARRIED_ON -> indent + " ".repeat(COLUMN - 1 - tokens.getFirst().text().length())
                    + Written.of(tokens);
            case EMPTY, COMMENT -> "";
        };
    }

    private boolean hasColumn(List<Token> tokens) {
        boolean matter = laid.under().equals(Optional.of(Lead.OPEN_POINT)) && tokens.getFirst().isWord("when");
        boolean phrase = laid.line().leads("must", "not") || laid.line().leads("within", "a")
                || laid.line().leads("within", "any");
        return tokens.size() > 1 && laid.under().filter(IN_COLUMNS::contains).isPresent() && !matter && !phrase
                && LEADING.contains(tokens.getFirst().text());
    }

    private static String inColumns(List<Token> tokens) {
        String lead = tokens.getFirst().text();
        return lead + " ".repeat(Math.max(1, COLUMN - lead.length())) + Written.of(tokens.subList(1, tokens.size()));
    }
}
