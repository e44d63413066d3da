package entente.report.explain;

import entente.report.explain.Explained.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The examples of messages, from the folders of {@code examples/}: the words that the message had there.
 *
 * @param files the content of a file of {@code examples/}, where it is there
 */
record Shown(Function<String, Optional<String>> files) {
    private static final int LONGEST = 200;

    /** The first message of that code about the text of a folder, with its excerpt. */
    List<Example> ofText(String code, String folder) {
        String path = "problems/" + folder;
        return files.apply(path + "/expected.txt").flatMap(expected -> block(expected, code + " "))
                .map(lines -> new Example("examples/" + path, lines)).stream().toList();
    }

    private static Optional<List<String>> block(String expected, String start) {
        List<String> lines = new ArrayList<>();
        for (String line : expected.lines().toList()) {
            if (lines.isEmpty() ? line.startsWith(start) : !line.isBlank()) {
                lines.add(line);
            } else if (!lines.isEmpty()) {
                break;
            }
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
    }

    /** The first line of a folder's logs that is set aside with that code, and why. */
    List<Example> ofEvidence(String code, String folder) {
        String path = "evidence-problems/" + folder;
        List<String> expected = files.apply(path + "/expected.txt").stream().flatMap(String::lines).toList();
        for (int i = 0; i + 1 < expected.size(); i++) {
            int at = expected.get(i).indexOf(": " + code + " ");
            if (at >= 0) {
                String place = expected.get(i).substring(0, at);
                List<String> lines = new ArrayList<>(asWritten(path, place));
                lines.add(code + " " + place + ": " + expected.get(i + 1).strip());
                return List.of(new Example("examples/" + path, lines));
            }
        }
        return List.of();
    }

    /** The line itself, where it can be read; what has no file or no line, or is packed, shows nothing here. */
    private List<String> asWritten(String path, String place) {
        int colon = place.lastIndexOf(':');
        if (colon <= 0) {
            return List.of();
        }
        int number = Integer.parseInt(place.substring(colon + 1));
        return files.apply(path + "/" + place.substring(0, colon))
                .flatMap(log -> log.lines().skip(number - 1).findFirst())
                .map(line -> line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line).stream().toList();
    }
}
