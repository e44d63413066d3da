package entente.language.syntax;

import entente.language.problem.Kind;
import entente.language.problem.Problems;
import entente.language.source.Names;
import entente.language.source.SourceLine;
import entente.language.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says which lines belong together. The leading word decides as much as the indentation does, so that a slip of one
 * costs one message, and what stands beneath is still read as it was meant.
 */
final class OutlineFromSource {

    private final SourceText source;
    private final Problems problems;
    private final List<Raw.Block> blocks = new ArrayList<>();
    private final List<Laid> laid = new ArrayList<>();
    private Raw.Block outer;
    private Raw.Block inner;
    private Raw.Lines last;
    private int lastLevel;
    private boolean orphansTold;

    OutlineFromSource(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
        source.lines().forEach(this::take);
    }

    List<Raw.Block> blocks() {
        return blocks;
    }

    List<Laid> laid() {
        return List.copyOf(laid);
    }

    private void take(SourceLine line) {
        if (line.tabsAndBlanks()) {
            problems.warning(Kind.TABS_AND_BLANKS, line.span(), "the line is indented by tabs and blanks together",
                    "a reader may see another depth than the one that counts: a tab counts as two blanks",
                    "blanks alone; `entente fmt` puts them there");
        }
        if (line.isSilent()) {
            lay(line, line.comment().isEmpty() ? Laid.Role.EMPTY : Laid.Role.COMMENT, line.indent());
        } else if (carriesOn(line)) {
            last.all().add(line);
            lay(line, Laid.Role.CARRIED_ON, lastLevel);
        } else {
            start(line);
        }
    }

    /** Led by {@code and} or {@code or}, and neither another way nor a line of a standard. */
    private boolean carriesOn(SourceLine line) {
        boolean joins = line.leads("and") || line.leads("or");
        boolean ownLine = line.leadsFrom(1, "when") || line.leadsFrom(1, "with") || line.leadsFrom(1, "ends")
                || outer != null && outer.lead().equals(Optional.of(Lead.STANDARD));
        return joins && !ownLine && last != null;
    }

    private void start(SourceLine line) {
        Optional<Lead> lead = Lead.of(line, 0);
        boolean flush = line.indent() == 0;
        if (holdsPieces() && !flush && isPieceLine(line, lead)) {
            piece(line, lead);
        } else if (lead.isPresent()) {
            wholeHeading(line, lead, flush);
        } else if (flush && !isLine(line)) {
            heading(line, guessed(line));
        } else if (flush && outer != null) {
            misindented(line, "a line under a heading is indented", "a line in the first column is a heading");
            clause(line);
        } else if (outer != null) {
            clause(line);
        } else {
            orphan(line);
        }
    }

    private void wholeHeading(SourceLine line, Optional<Lead> lead, boolean flush) {
        boolean changes = lead.filter(Lead::isPiece).isPresent() && line.words().size() == lead.get().length() + 1;
        if (!flush && changes) {
            misindented(line, "a change stands here, and no amendment or reading above it",
                    "what is changed is changed by somebody, and an indented line belongs to the heading above it");
        } else if (!flush) {
            misindented(line, "a heading starts in the first column",
                    "a line that is indented belongs to the heading above it");
        }
        heading(line, !flush && changes ? Optional.empty() : lead);
    }

    private boolean holdsPieces() {
        return outer != null && outer.lead().map(Lead::holdsPieces).orElse(false);
    }

    private static boolean isPieceLine(SourceLine line, Optional<Lead> lead) {
        return lead.map(Lead::isPiece).orElse(false) || lead.equals(Optional.of(Lead.STATE))
                || lead.equals(Optional.of(Lead.AGREEMENT)) && line.words().size() == 1
                || line.leads("drop") && Lead.of(line, 1).map(Lead::isPiece).orElse(false);
    }

    private boolean isLine(SourceLine line) {
        String word = line.tokens().getFirst().text();
        return outer != null && (Lead.allLines().contains(word) || word.equals("or") || word.equals("and")
                || outer.lead().equals(Optional.of(Lead.STANDARD)) && line.leads("or"));
    }

    private Optional<Lead> guessed(SourceLine line) {
        String word = line.tokens().getFirst().text();
        Optional<String> nearest = word.equals("open") ? Optional.of(Lead.OPEN_POINT.words())
                : Names.nearest(word, Lead.allHeadings());
        if (!Raw.Lines.isDamaged(line)) {
            problems.error(Kind.UNKNOWN_LEAD, line.tokens().getFirst().span(), "`" + word + "` leads no heading",
                    "every line is led by a word that says what it is, and a line in the first column is a heading",
                    "`" + String.join("`, `", Lead.allHeadings())
                            + "`; or, for a line of the heading above, indentation",
                    nearest);
        }
        return nearest.flatMap(Lead::ofOneWord);
    }

    private void heading(SourceLine line, Optional<Lead> lead) {
        outer = new Raw.Block(lead, line);
        inner = null;
        last = null;
        blocks.add(outer);
        lay(line, Laid.Role.HEADING, 0);
    }

    private void piece(SourceLine line, Optional<Lead> lead) {
        inner = new Raw.Block(lead, line);
        last = null;
        outer.inner().add(inner);
        lay(line, Laid.Role.HEADING, 1);
    }

    private void clause(SourceLine line) {
        last = new Raw.Lines(line);
        boolean ofInner = inner != null && (line.indent() > inner.head().indent() || !isOfOuter(line));
        if (ofInner && line.indent() <= inner.head().indent() && line.indent() > 0) {
            misindented(line, "a line under `" + inner.lead().map(Lead::words).orElse("a heading")
                    + "` is indented further than it", "otherwise it would belong to the `"
                    + outer.lead().map(Lead::words).orElse("heading") + "` as a whole");
        }
        (ofInner ? inner : outer).clauses().add(last);
        lastLevel = ofInner ? 2 : 1;
        lay(line, Laid.Role.LINE, lastLevel);
    }

    private boolean isOfOuter(SourceLine line) {
        return outer.lead().orElseThrow().lines().contains(line.tokens().getFirst().text());
    }

    private void orphan(SourceLine line) {
        lay(line, Laid.Role.LINE, 1);
        if (!orphansTold) {
            misindented(line, "this line is indented, and there is no heading above it",
                    "a line that is indented belongs to the heading above it");
        }
        orphansTold = true;
    }

    private void lay(SourceLine line, Laid.Role role, int level) {
        laid.add(new Laid(line, role, level, outer == null ? Optional.empty() : outer.lead()));
    }

    private void misindented(SourceLine line, String found, String why) {
        problems.error(Kind.MISINDENTED, line.tokens().getFirst().span(), found, why,
                "headings in the first column, their lines two blanks in; what stands under a heading within an "
                        + "amendment or a reading, two blanks further");
    }
}
