package entente.checks.reference;

import java.util.List;
import java.util.stream.Collectors;

/** A page being written. */
public final class Markdown {
    private final StringBuilder text = new StringBuilder();

    /** @param of what the page is made of, for whoever would change it */
    public Markdown(String title, String of) {
        text.append("# ").append(title).append("\n\n<!-- Made of ").append(of).append(" by ReferencePagesTest in "
            + "checks; -Dgoldens.write=true makes it anew. -->\n");
    }

    public Markdown heading(int level, String words) {
        text.append('\n').append("#".repeat(level)).append(' ').append(words).append('\n');
        return this;
    }

    public Markdown paragraph(String words) {
        text.append('\n').append(words).append('\n');
        return this;
    }

    public Markdown code(List<String> lines) {
        text.append("\n```\n");
        lines.forEach(line -> text.append(line.stripTrailing()).append('\n'));
        text.append("```\n");
        return this;
    }

    public Markdown table(List<String> heads, List<List<String>> rows) {
        text.append('\n').append(row(heads)).append(row(heads.stream().map(head -> "---").toList()));
        rows.forEach(row -> text.append(row(row)));
        return this;
    }

    private static String row(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|").replaceAll("\\s*\\n\\s*", " "))
            .collect(Collectors.joining(" | ", "| ", " |")).replace("|  |", "| |") + "\n";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
