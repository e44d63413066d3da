package entente.checks.world;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The text of an agreement in blocks, each a heading with its lines, so that pieces can be left out or put elsewhere.
 */
public record Text(List<List<String>> blocks) {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}-]*|\\d{4}-\\d{2}-\\d{2}");

    public Text {
        blocks = blocks.stream().map(List::copyOf).toList();
    }

    /** A line in the first column begins a block. */
    public static Text of(String written) {
        List<List<String>> blocks = new ArrayList<>();
        for (String line : written.lines().filter(l -> !l.isBlank()).toList()) {
            if (!line.startsWith(" ")) {
                blocks.add(new ArrayList<>());
            }
            blocks.getLast().add(line);
        }
        return new Text(blocks);
    }

    public String written() {
        StringBuilder all = new StringBuilder();
        for (List<String> block : blocks) {
            block.forEach(line -> all.append(line).append('\n'));
            all.append('\n');
        }
        return all.toString();
    }

    public Text plus(String written) {
        List<List<String>> all = new ArrayList<>(blocks);
        all.addAll(of(written).blocks());
        return new Text(all);
    }

    public Text without(int block) {
        List<List<String>> all = new ArrayList<>(blocks);
        all.remove(block);
        return new Text(all);
    }

    /** Without a line and the deeper lines that belong to it. */
    public Text withoutLine(int block, int line) {
        List<String> lines = new ArrayList<>(blocks.get(block));
        int depth = depth(lines.remove(line));
        while (line < lines.size() && depth(lines.get(line)) > depth) {
            lines.remove(line);
        }
        return with(block, lines);
    }

    public Text with(int block, List<String> lines) {
        List<List<String>> all = new ArrayList<>(blocks);
        all.set(block, lines);
        return new Text(all);
    }

    public Text inOrder(List<Integer> order) {
        return new Text(order.stream().map(blocks::get).toList());
    }

    /** Every name, number in letters and day replaced by what is given for it. */
    public Text replacingWords(UnaryOperator<String> other) {
        return new Text(blocks.stream().map(block -> block.stream().map(line -> replaced(line, other)).toList())
            .toList());
    }

    private static String replaced(String line, UnaryOperator<String> other) {
        return WORD.matcher(line).replaceAll(found -> other.apply(found.group()));
    }

    /** The number of the block that begins so, or -1. */
    public int find(String heading) {
        for (int i = 0; i < blocks.size(); i++) {
            if ((blocks.get(i).getFirst() + " ").startsWith(heading + " ")) {
                return i;
            }
        }
        return -1;
    }

    private static int depth(String line) {
        return line.length() - line.stripLeading().length();
    }
}
