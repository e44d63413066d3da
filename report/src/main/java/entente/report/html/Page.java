package entente.report.html;

import entente.language.model.Agreement;
import entente.language.model.Citation;
import entente.language.model.Document;
import entente.language.model.Lookup;
import entente.language.model.Place;
import entente.report.Sentences;
import entente.report.TextLines;
import entente.standing.Answer;
import entente.standing.ask.Position;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What every part of the page needs: the answer, the words, and which places there are to link to. */
final class Page {

    private final Contents contents;
    private final Sentences sentences;
    private final Times times;
    private final Lookup lookup;
    private final ShownClaims claims;
    private final Set<String> pieces = new HashSet<>();

    Page(Contents contents) {
        this.contents = contents;
        sentences = new Sentences(contents.answer(), contents.text(), !contents.evidence().claims().isEmpty());
        times = new Times(contents.answer().text().zone());
        lookup = new Lookup(contents.answer().text());
        claims = ShownClaims.of(contents);
        Listed.of(contents.answer()).forEach(position -> pieces.add(position.name()));
    }

    Contents contents() {
        return contents;
    }

    Answer answer() {
        return contents.answer();
    }

    Agreement text() {
        return contents.answer().text();
    }

    TextLines lines() {
        return contents.text();
    }

    Sentences say() {
        return sentences;
    }

    Times times() {
        return times;
    }

    Lookup lookup() {
        return lookup;
    }

    ShownClaims claims() {
        return claims;
    }

    Look look(Position position) {
        return Look.of(position, sentences);
    }

    /** A party's or an organ's title, else its name. */
    String party(String name) {
        String title = lookup.party(name).map(p -> p.title())
                .or(() -> lookup.organ(name).map(o -> o.title())).orElse("");
        return title.isEmpty() ? name : title;
    }

    /** Where a heading begins with it. */
    String headed(String party) {
        String title = party(party);
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    Html parties(List<String> names) {
        return Html.joined(names.stream().map(name -> Html.text(party(name))).toList(), ", ");
    }

    /** A name of the text, linked to its entry where it has one. */
    Html piece(String name) {
        return hasEntry(name) ? Html.link(Anchor.piece(name), name).css("name") : Html.of("span", name).css("name");
    }

    /** The id of a claim, linked to its row where it has one. */
    Html claim(String id) {
        return claims.isShown(id) ? Html.link(Anchor.claim(id), id).css("name") : Html.of("span", id).css("name");
    }

    /** {@code letter-27 item 2(a)}, linked to the paper's title. */
    Html cited(Citation citation) {
        return paper(citation.document(), citation.passage());
    }

    Html cited(List<Citation> citations) {
        return Html.joined(citations.stream().map(this::cited).toList(), "; ");
    }

    /** The name of a paper, its title on hovering, and the place in it. */
    Html paper(String document, String passage) {
        Html name = lookup.document(document).map(Document::title)
                .<Html>map(title -> Html.link(Anchor.document(document), document).with("title", title))
                .orElseGet(() -> Html.text(document));
        return passage.isEmpty() ? name : Html.several(name, Html.text(" " + passage));
    }

    /** {@code line 83}, linked to it where the page holds the text. */
    Html line(Place place) {
        String words = "line " + place.line();
        return place.line() >= 1 && place.line() <= lines().lines().size()
                ? Html.link(Anchor.line(place.line()), words).css("place")
                : Html.of("span", words).css("place");
    }

    /** Whether a name of the text has an entry on the page: states and methods have none. */
    boolean hasEntry(String name) {
        return pieces.contains(name);
    }
}
