package entente.report.html;

import entente.evidence.Claim;
import entente.language.model.Citation;
import entente.standing.Conclusion;
import entente.standing.Derivation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The reason of a standing, to be opened where it stands: a tree of sentences, each with its rule, the line of the text
 * and its cited words, the claims with their papers, and what was looked for and not found. Needs no script.
 */
final class Reasons {

    private final Page page;

    Reasons(Page page) {
        this.page = page;
    }

    /** Folded until it is asked for; printing unfolds it. */
    Html of(String name, Derivation why) {
        int claims = why.allClaims().size();
        return Html.of("details",
                Html.of("summary", Html.text("The reason"),
                        Html.of("span", claims == 0 ? " rests on no claim" : " rests on " + Words.claims(claims))
                                .css("aside")),
                // Inside, not on the fold itself: a browser unfolds what holds the place that a link leads to.
                Html.of("ul", step(name, why, List.of())).css("tree").id(Anchor.why(name)))
                .css("why");
    }

    private Html step(String name, Derivation why, List<Citation> above) {
        List<Html> parts = new ArrayList<>();
        parts.add(Html.of("p", sign(why.conclusion()), Html.text(page.say().of(why.conclusion()) + " "),
                footing(why, above)).css("step"));
        if (!why.claims().isEmpty()) {
            parts.add(Html.of("ul", why.claims().stream().map(this::used).toList()).css("claims"));
        }
        why.searched().forEach(searched -> parts.add(searched(searched)));
        List<Html> because = why.because().stream().map(child -> child(name, child, why.cites())).toList();
        if (!because.isEmpty()) {
            parts.add(Html.of("ul", because));
        }
        return Html.of("li", parts);
    }

    /** What has an entry of its own is not told twice: a link leads to its reason, and so do circles end. */
    private Html child(String name, Derivation child, List<Citation> above) {
        if (child.conclusion() instanceof Conclusion.Stands stands && !stands.undertaking().equals(name)
                && isToldElsewhere(stands, child)) {
            return Html.of("li", Html.of("p", Html.text(page.say().of(child.conclusion()) + " "),
                    Html.link(Anchor.why(stands.undertaking()), "The reason of " + stands.undertaking()))
                    .css("step"));
        }
        return step(name, child, above);
    }

    private boolean isToldElsewhere(Conclusion.Stands stands, Derivation child) {
        return page.answer().undertaking(stands.undertaking()).filter(u -> u.why().equals(child)).isPresent();
    }

    /** Words that the step above has cited already are not cited again. */
    private Html footing(Derivation why, List<Citation> above) {
        List<Html> parts = new ArrayList<>();
        if (!why.rule().isEmpty()) {
            parts.add(Html.of("span", "rule " + why.rule()).css("rule-name"));
        }
        why.words().filter(place -> place.line() > 0).ifPresent(place -> parts.add(page.line(place)));
        if (!why.cites().isEmpty() && !why.cites().equals(above)) {
            parts.add(page.cited(why.cites()));
        }
        return parts.isEmpty() ? Html.NOTHING : Html.of("span", Html.joined(parts, " · ")).css("footing");
    }

    private Html used(Derivation.Used used) {
        Claim claim = used.claim();
        return Html.of("li",
                Html.of("span", part(used.part())).css("part"), Html.text(" "), page.claim(claim.id()), Html.text(" "),
                Html.text(page.say().of(claim)), Html.text(" "), new Sources(page).of(claim));
    }

    /** For the eye that runs down the tree; the sentence says the same. */
    private static Html sign(Conclusion conclusion) {
        if (!(conclusion instanceof Conclusion.Holds holds)) {
            return Html.NOTHING;
        }
        String sign = switch (holds.truth()) {
            case YES -> "✓";
            case NO -> "✗";
            case UNKNOWN -> "?";
        };
        return Html.of("span", sign).css("sign sign-" + holds.truth().name().toLowerCase(Locale.ROOT))
                .with("aria-hidden", "true");
    }

    private static String part(Derivation.Used.Part part) {
        return switch (part) {
            case SUPPORTS -> "claim";
            case DENIES -> "denial";
            case DECLARES -> "declaration";
            case VERIFIES -> "check";
        };
    }

    private Html searched(Derivation.Searched searched) {
        return Html.of("p", Html.text("Looked for and not found: " + searched.what() + ", "),
                page.times().span(searched.between())).css("searched");
    }
}
