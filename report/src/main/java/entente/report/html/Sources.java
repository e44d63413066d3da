package entente.report.html;

import entente.evidence.Basis;
import entente.evidence.Claim;
import entente.language.model.Document;
import java.util.ArrayList;
import java.util.List;

/** The paper that a claim rests on, with the place in it: or the plain statement that there is none. */
final class Sources {

    private final Page page;

    Sources(Page page) {
        this.page = page;
    }

    /** In a sentence: title and place. */
    Html of(Claim claim) {
        if (claim.supposed()) {
            return Html.of("span", "Supposed for this page: no claim of the log.").css("basis assumed");
        }
        List<Html> parts = new ArrayList<>();
        if (!claim.document().isEmpty()) {
            parts.add(paper(claim));
        }
        if (claim.basis() == Basis.ASSUMED) {
            parts.add(assumed(claim.document().isEmpty() ? "assumed: no paper says so" : "assumed"));
        }
        return Html.of("span", Html.joined(parts, " ")).css("source");
    }

    private Html paper(Claim claim) {
        String title = page.lookup().document(claim.document()).map(Document::title).orElse("");
        String shown = title.isEmpty() ? claim.document() : title;
        Html link = page.lookup().document(claim.document()).isPresent()
                ? Html.link(Anchor.document(claim.document()), shown) : Html.text(shown);
        return claim.passage().isEmpty() ? link : Html.several(link, Html.text(", " + claim.passage()));
    }

    static Html.Element assumed(String words) {
        return Html.of("span", words).css("basis assumed");
    }
}
