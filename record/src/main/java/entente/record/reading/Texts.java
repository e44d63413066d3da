package entente.record.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import entente.record.paper.Mark;
import entente.record.paper.Part;
import entente.record.paper.PaperKind;
import entente.record.paper.FieldKind;
import entente.record.paper.Range;

/** Which text of the paper each block belongs to: the carrier's own, one that it encloses, or one found behind it. */
final class Texts {
    private static final Pattern ANNOUNCES = Pattern.compile(
        "(?i)\\b(?:follow(?:s|ing)|text|translation|message|letter|quote)\\b.*[:.]$");
    private static final Pattern ENDS_LETTER = Pattern.compile(
        "^(?:Sincerely|Respectfully|With respect|Yours|Faithfully|Cordially)\\b.{0,40}$");

    /** A text and its blocks. */
    record Laid(int number, Part.Role role, String opening, List<Block> blocks) {}

    private final Sheet sheet;
    private final List<Laid> texts = new ArrayList<>();
    private final Laid own;
    private Laid current;
    private boolean quoted;

    private Texts(Sheet sheet) {
        this.sheet = sheet;
        this.own = open(Part.Role.OWN, "");
    }

    static List<Laid> of(Sheet sheet) {
        Texts texts = new Texts(sheet);
        List<Block> blocks = sheet.blocks;
        for (int i = 0; i < blocks.size(); i++) {
            texts.place(blocks.get(i), blocks.subList(i + 1, blocks.size()));
        }
        return texts.texts;
    }

    private Laid open(Part.Role role, String opening) {
        int number = role == Part.Role.OWN ? 0 : (int) texts.stream().filter(t -> t.role() == role).count() + 1;
        current = new Laid(number, role, opening, new ArrayList<>());
        texts.add(current);
        return current;
    }

    private boolean enclosed() {
        return current.role() == Part.Role.ENCLOSED;
    }

    private void place(Block block, List<Block> later) {
        switch (block.sort()) {
            case TITLE, DATELINE, PARTICULARS, FOOTNOTE, SOURCE -> own.blocks().add(block);
            case HEADING -> current.blocks().add(block);
            case OPENING -> {
                own.blocks().add(block);
                enclose(sheet.text(block));
            }
            case CLOSING -> close(block);
            case SALUTATION -> salutation(block);
            case SIGNATURE -> signature(block, later);
            case TEXT -> text(block);
        }
    }

    private void enclose(String opening) {
        open(Part.Role.ENCLOSED, opening);
        quoted = false;
    }

    private void close(Block block) {
        current = enclosed() ? own : current;
        current.blocks().add(block);
    }

    private void salutation(Block block) {
        if (carries() && current == own && hasText(own)) {
            enclose(sheet.text(last(own)));
            quoted = startsQuoted(block);
        }
        current.blocks().add(block);
    }

    private void text(Block block) {
        String words = sheet.text(block);
        if (behind(block)) {
            open(Part.Role.BEHIND, "");
        } else if (current == own && carries() && hasText(own) && begins(block, words)) {
            enclose(sheet.text(last(own)));
            quoted = startsQuoted(block);
        }
        current.blocks().add(block);
        if (enclosed() && (quoted && closesQuote(words) && !words.startsWith("\"") || ENDS_LETTER.matcher(words).find()
                && current.blocks().size() > 1) && quoted && closesQuote(words)) {
            current = own;
        }
    }

    /** A letter or a message is what it is; what else holds a salutation or a quoted text is its carrier. */
    private boolean carries() {
        String kind = sheet.value(FieldKind.KIND);
        if (kind.isEmpty()) {
            return true;
        }
        return switch (PaperKind.valueOf(kind)) {
            case LETTER, MESSAGE, EDITORIAL_NOTE, MINUTES, MEMORANDUM_OF_CONVERSATION, ESTIMATE, REPORT,
                PROTOCOL -> false;
            case TELEGRAM, TELEGRAM_IN, TELEGRAM_OUT, AIRGRAM, DESPATCH, MEMORANDUM, NOTE, DECLARATION, UNKNOWN -> true;
        };
    }

    private boolean begins(Block block, String words) {
        if (Shapes.SALUTATION.matcher(words).find()) {
            return true;
        }
        String before = sheet.text(last(own));
        return startsQuoted(block) && ANNOUNCES.matcher(before).find() && before.endsWith(":");
    }

    private boolean startsQuoted(Block block) {
        String words = sheet.text(block);
        return words.startsWith("\"") || words.startsWith("\u201C");
    }

    private static boolean closesQuote(String words) {
        return words.endsWith("\"") || words.endsWith("\u201D");
    }

    private boolean behind(Block block) {
        return sheet.marks.stream().anyMatch(mark -> mark instanceof Mark.MissingPages
            && mark.where().from() == block.ranges().getFirst().from());
    }

    /** The last name under a carrier is the carrier's; the names before it are those of what it carries. */
    private void signature(Block block, List<Block> later) {
        String words = sheet.text(block);
        boolean more = later.stream().anyMatch(b -> b.sort() == Block.Sort.SIGNATURE);
        boolean letters = words.startsWith("/s/") || closesQuote(words) || more;
        if (!(enclosed() && letters)) {
            current = enclosed() ? own : current;
        }
        current.blocks().add(block);
    }

    private boolean hasText(Laid text) {
        return text.blocks().stream().anyMatch(b -> b.sort() == Block.Sort.TEXT);
    }

    private static Block last(Laid text) {
        return text.blocks().stream().filter(b -> b.sort() == Block.Sort.TEXT || b.sort() == Block.Sort.OPENING)
            .reduce((first, second) -> second).orElseThrow();
    }

    static Part part(Laid text) {
        List<Range> ranges = text.blocks().stream().flatMap(b -> b.ranges().stream()).toList();
        return new Part(text.number(), text.role(), text.opening(), ranges);
    }
}
