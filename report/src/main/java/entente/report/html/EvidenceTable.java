package entente.report.html;

import entente.evidence.Basis;
import entente.evidence.Claim;
import entente.report.Sentences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** The claims: who says so and how, what, when, on which paper, and what on this page rests on it. */
final class EvidenceTable {

    private final Page page;
    private final Map<String, String> takenBackBy = new HashMap<>();

    EvidenceTable(Page page) {
        this.page = page;
        for (Claim claim : page.contents().seen()) {
            if (!claim.retracts().isEmpty()) {
                takenBackBy.put(claim.retracts(), claim.id());
            }
        }
    }

    Html shown() {
        if (page.claims().seen().isEmpty()) {
            return Html.of("p", "This view knows no claims.").css("aside");
        }
        return Html.several(Html.of("p", extent()).id("extent"), Tables.scrolling("The claims", table()));
    }

    private String extent() {
        ShownClaims claims = page.claims();
        int rows = claims.rows().size();
        String known = "This view knows " + Words.claims(claims.seen().size()) + "; "
                + claims.named() + " of them " + (claims.named() == 1 ? "is" : "are")
                + " named by a reason or a change on this page. ";
        if (rows >= claims.seen().size()) {
            return known + "All are shown, in the order of their reports.";
        }
        String limit = claims.named() > ShownClaims.LIMIT
                ? "Of these the " + ShownClaims.LIMIT + " reported last are shown" : "Only these are shown";
        return known + limit + ", in the order of their reports: " + (claims.seen().size() - rows)
                + " others are counted and left out, since a page of more than " + ShownClaims.SHORT_LOG
                + " claims cannot be read.";
    }

    private Html.Element table() {
        return Tables.table("Claims in the order of their reports",
                List.of("Claim", "Says, and how", "What happened, and when", "Reported", "Source", "Bears on"),
                page.claims().rows().stream().map(this::row).toList()).css("evidence").id("claims");
    }

    private Html row(Claim claim) {
        return Html.of("tr", Tables.rowHead(Html.of("span", claim.id()).css("name")),
                Html.of("td", says(claim)), Html.of("td", what(claim)), Html.of("td", when(claim)),
                Html.of("td", source(claim)), Html.of("td", bearsOn(claim)))
                .id(Anchor.claim(claim.id()));
    }

    private Html says(Claim claim) {
        if (claim.supposed()) {
            return Html.text("supposed");
        }
        Html method = claim.method().isEmpty() ? Html.of("span", "on its word").css("aside")
                : Html.of("span", "by " + claim.method().replace('-', ' ')).css("aside");
        return Html.several(Html.text(page.party(claim.says())), Html.of("br"), method);
    }

    private Html what(Claim claim) {
        List<Html> parts = new ArrayList<>();
        parts.add(Html.of("p", deed(claim)));
        if (!claim.gloss().isEmpty()) {
            parts.add(Html.of("p", claim.gloss()).css("gloss"));
        }
        if (!claim.seen().isEmpty()) {
            parts.add(Html.of("p", "May be seen by " + Sentences.list(
                    new TreeSet<>(claim.seen()).stream().map(page::party).toList()) + " only.").css("held"));
        }
        return Html.several(parts);
    }

    private String deed(Claim claim) {
        return claim.act().isEmpty() ? "Takes back " + claim.retracts() + "."
                : (claim.denies().isEmpty() ? "" : "Denies: ") + capitalised(page.say().content(claim)) + ".";
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private Html when(Claim claim) {
        Html reported = page.times().shortly(claim.reported());
        return claim.received().<Html>map(instant -> Html.several(reported, Html.of("br"), Html.of("span",
                Html.text("received "), Times.shortDay(page.times().day(instant))).css("aside"))).orElse(reported);
    }

    private Html source(Claim claim) {
        Html basis = claim.basis() == Basis.ASSUMED ? Sources.assumed("assumed")
                : Html.of("span", "sourced").css("basis");
        if (claim.supposed()) {
            return Sources.assumed("supposed");
        }
        return claim.document().isEmpty() ? basis
                : Html.several(page.paper(claim.document(), claim.passage()), Html.text(" "), basis);
    }

    private Html bearsOn(Claim claim) {
        List<Html> parts = new ArrayList<>();
        related("confirms", claim.confirms(), parts);
        related("denies", claim.denies(), parts);
        related("takes back", claim.retracts(), parts);
        related("taken back by", takenBackBy.getOrDefault(claim.id(), ""), parts);
        TreeSet<String> used = page.claims().usedBy().getOrDefault(claim.id(), new TreeSet<>());
        if (!used.isEmpty()) {
            parts.add(Html.of("p", Html.joined(used.stream().map(page::piece).toList(), ", ")));
        }
        return parts.isEmpty() ? Html.of("span", "not used here").css("aside") : Html.several(parts);
    }

    private void related(String how, String id, List<Html> parts) {
        if (!id.isEmpty()) {
            Html other = page.claims().isSeen(id) ? page.claim(id) : Html.text("a claim that this view does not see");
            parts.add(Html.of("p", Html.text(how + " "), other));
        }
    }
}
