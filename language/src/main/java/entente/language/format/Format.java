package entente.language.format;

import entente.language.problem.Problems;
import entente.language.source.SourceText;
import entente.language.syntax.Laid;
import entente.language.syntax.Syntax;
import entente.language.syntax.SyntaxFromSource;
import java.util.ArrayList;
import java.util.List;

/**
 * The one shape of a text. Lines stay lines and keep their order and their words; what is shaped is the indentation,
 * the blanks between words, and the empty lines between headings. Nothing is lined up with a neighbouring line, so that
 * a change of one line changes one line.
 */
public final class Format {

    private static final String STEP = "  ";

    /** Where comments behind lines begin, as far as the lines let them. */
    private static final int COMMENTS = 40;

    private final StringBuilder out = new StringBuilder();
    private final List<Laid> lines;

    private Format(List<Laid> lines) {
        this.lines = lines;
    }

    /** The text in the one shape; best given a text without errors, whose lines are known to be understood. */
    public static String of(Syntax syntax) {
        return new Format(syntax.lines()).shaped();
    }

    public static String of(String content) {
        SourceText source = SourceText.of("", content);
        return of(SyntaxFromSource.read(source, new Problems(source)));
    }

    private String shaped() {
        List<List<Integer>> paragraphs = paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i > 0 && (isBlock(paragraphs.get(i - 1)) || isBlock(paragraphs.get(i))
                    || emptyBefore(paragraphs.get(i).getFirst()))) {
                out.append('\n');
            }
            paragraph(paragraphs.get(i));
        }
        return out.toString();
    }

    /** A heading with the comments right above it and the lines under it, or comments that stand by themselves. */
    private List<List<Integer>> paragraphs() {
        List<List<Integer>> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).role() == Laid.Role.EMPTY) {
                continue;
            }
            if (paragraphs.isEmpty() || begins(i)) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.getLast().add(i);
        }
        return paragraphs;
    }

    private boolean begins(int i) {
        if (level(i) > 0) {
            return false;
        }
        boolean afterComment = i > 0 && lines.get(i - 1).role() == Laid.Role.COMMENT && level(i - 1) == 0;
        return !afterComment;
    }

    private boolean isBlock(List<Integer> paragraph) {
        return paragraph.stream().anyMatch(i -> level(i) > 0);
    }

    private boolean emptyBefore(int i) {
        return i > 0 && lines.get(i - 1).role() == Laid.Role.EMPTY;
    }

    private void paragraph(List<Integer> paragraph) {
        int last = paragraph.getFirst();
        for (int i : paragraph) {
            boolean underHeading = lines.get(last).role() == Laid.Role.HEADING;
            if (i != last && emptyBefore(i) && !underHeading) {
                out.append('\n');
            }
            line(i);
            last = i;
        }
    }

    private void line(int i) {
        Laid laid = lines.get(i);
        String said = laid.line().isSilent() ? "" : new Shape(laid).words();
        String comment = laid.line().comment();
        String between = said.isEmpty() || comment.isEmpty() ? ""
                : " ".repeat(Math.max(2, COMMENTS - said.codePointCount(0, said.length())));
        out.append(said.isEmpty() ? STEP.repeat(level(i)) : "").append(said).append(between).append(comment)
                .append('\n');
    }

    /** How deep a line stands; an indented comment stands as deep as what it is about, the line below or else above. */
    private int level(int i) {
        Laid laid = lines.get(i);
        if (laid.role() != Laid.Role.COMMENT) {
            return laid.level();
        }
        if (laid.line().indent() == 0) {
            return 0;
        }
        int below = next(i, 1);
        return below > 0 ? below : Math.max(0, next(i, -1));
    }

    private int next(int i, int step) {
        for (int at = i + step; at >= 0 && at < lines.size(); at += step) {
            Laid.Role role = lines.get(at).role();
            if (role != Laid.Role.COMMENT && role != Laid.Role.EMPTY) {
                return lines.get(at).level();
            }
        }
        return -1;
    }
}
