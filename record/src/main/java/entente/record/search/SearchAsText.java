package entente.record.search;

import java.util.List;

/** Answers for a terminal. */
public final class SearchAsText {
    private SearchAsText() {
    }

    /** @param open and {@code close} stand around each word that was looked for: colours, or signs */
    public static String of(Answer answer, String open, String close) {
        StringBuilder said = new StringBuilder();
        answer.problems().forEach(problem -> said.append("query: ").append(problem).append('\n'));
        said.append(answer.all()).append(answer.all() == 1 ? " passage" : " passages");
        said.append(answer.found().size() < answer.all() ? ", the first " + answer.found().size() : "").append('\n');
        for (Answer.Found found : answer.found()) {
            said.append('\n').append(found.about().line());
            said.append(found.page().isEmpty() ? "" : ", page " + found.page()).append('\n');
            said.append("  ").append(found.address()).append('\n');
            said.append("  ").append(found.snippet().marked(open, close)).append('\n');
        }
        return said.toString();
    }

    public static String of(Related related) {
        StringBuilder said = new StringBuilder(related.paper()).append('\n');
        links(said, "cites", related.cites());
        links(said, "is cited by", related.citedBy());
        if (!related.notHeld().isEmpty()) {
            said.append("\ncites, and no paper held answers to it:\n");
            related.notHeld().forEach(name -> said.append("  ").append(name).append('\n'));
        }
        return said.toString();
    }

    private static void links(StringBuilder said, String how, List<Related.Link> links) {
        said.append('\n').append(how).append(links.isEmpty() ? ": none held\n" : ":\n");
        for (Related.Link link : links) {
            said.append("  ").append(link.about().paper()).append("  ").append(link.about().line())
                .append("  (by ").append(link.by()).append(link.certain() ? "" : ", one of several").append(")\n");
        }
    }

    public static String of(Indexed indexed) {
        StringBuilder said = new StringBuilder();
        said.append(indexed.read()).append(" files read, ").append(indexed.unchanged()).append(" unchanged, ")
            .append(indexed.gone()).append(" gone; ").append(indexed.papers()).append(" papers, ")
            .append(indexed.passages()).append(" passages\n");
        indexed.unread().forEach(one -> said.append("not read: ").append(one.file()).append(": ").append(one.why())
            .append('\n'));
        return said.toString();
    }
}
