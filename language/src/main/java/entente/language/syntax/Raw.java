package entente.language.syntax;

import entente.language.source.SourceLine;
import entente.language.source.Span;
import entente.language.source.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines as they belong together, before they are read. */
sealed interface Raw {

    /**
     * A heading with what stands under it.
     *
     * @param lead what it is; none where nobody can say
     */
    record Block(Optional<Lead> lead, SourceLine head, List<Lines> clauses, List<Block> inner) implements Raw {

        Block(Optional<Lead> lead, SourceLine head) {
            this(lead, head, new ArrayList<>(), new ArrayList<>());
        }
    }

    /** One line with those that carry it on. */
    record Lines(List<SourceLine> all) implements Raw {

        Lines(SourceLine first) {
            this(new ArrayList<>(List.of(first)));
        }

        SourceLine first() {
            return all.getFirst();
        }

        boolean isDamaged() {
            return all.stream().anyMatch(Lines::isDamaged);
        }

        static boolean isDamaged(SourceLine line) {
            return !line.damage().isEmpty()
                    || line.tokens().stream().anyMatch(token -> token.kind() == Token.Kind.OPEN_TITLE);
        }

        Span span() {
            return first().span();
        }
    }
}
