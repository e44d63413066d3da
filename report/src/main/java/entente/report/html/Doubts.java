package entente.report.html;

import entente.evidence.Remark;
import entente.evidence.SetAside;
import java.util.List;

/** What is not used of the log, and what of it is used with a doubt. */
final class Doubts {

    private final Page page;

    Doubts(Page page) {
        this.page = page;
    }

    Html remarks() {
        List<Remark> remarks = page.answer().remarks();
        return remarks.isEmpty() ? Html.of("p", "No conflict within the evidence was found.").css("aside")
                : Html.of("ul", remarks.stream().map(this::remark).toList());
    }

    private Html remark(Remark remark) {
        return Html.of("li", Html.text(remark.words() + " "),
                Html.joined(remark.claims().stream().map(page::claim).toList(), ", "));
    }

    /** Who may see a line that cannot be read is not known: a page for one reader only counts them. */
    Html setAside() {
        List<SetAside> lines = page.contents().evidence().setAside();
        if (lines.isEmpty()) {
            return Html.of("p", "Nothing is set aside: every line of the log has its place.").css("aside");
        }
        if (!page.answer().view().seenBy().isEmpty()) {
            return Html.of("p", Words.count(lines.size(), "line is", "lines are") + " set aside and not used. They are "
                    + "not shown here, since who may see them could not be read.").css("aside");
        }
        return Tables.scrolling("Set aside", Tables.table("Lines of the log that are not used, and why",
                List.of("Where", "Claim", "Why"), lines.stream().map(Doubts::row).toList()));
    }

    private static Html row(SetAside line) {
        String file = line.file().substring(line.file().lastIndexOf('/') + 1);
        return Html.of("tr", Tables.rowHead(Html.of("span", file + ", line " + line.line())),
                Tables.cell(Html.of("span", line.id()).css("name")),
                Tables.cell(Html.text(line.reason()), Html.of("span", " " + line.code()).css("rule-name")));
    }
}
