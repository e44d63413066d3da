package entente.record.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import entente.record.paper.Address;
import entente.record.paper.Paper;
import entente.record.paper.Part;
import entente.record.paper.Passage;
import entente.record.paper.PassageKind;
import entente.record.reading.Sentences;

/** Looks a citation up in the papers at hand. */
public final class Resolver {
    private final Catalogue catalogue;
    private final Function<String, Optional<Paper>> papers;

    /** @param papers a paper by its id */
    public Resolver(Catalogue catalogue, Function<String, Optional<Paper>> papers) {
        this.catalogue = catalogue;
        this.papers = papers;
    }

    public Verdict resolve(Citation citation) {
        Optional<Catalogue.Entry> entry = catalogue.entry(citation.document());
        String id = entry.map(Catalogue.Entry::paper).orElse(citation.document());
        Optional<Paper> paper = papers.apply(id);
        if (paper.isEmpty()) {
            return new Verdict.NotHeld(citation.document(), entry.isEmpty() ? "no line of the catalogue names it"
                : "the catalogue names " + id + ", which is not there or could not be read");
        }
        if (paper.get().passages().stream().noneMatch(p -> p.kind() == PassageKind.PARAGRAPH)) {
            return new Verdict.NotHeld(citation.document(), "only the entry of a list is held, not the text");
        }
        return resolve(paper.get(), citation, entry);
    }

    /** In one paper, whatever the catalogue says. */
    public static Verdict in(Paper paper, Citation citation) {
        return resolve(paper, citation, Optional.empty());
    }

    private static Verdict resolve(Paper paper, Citation citation, Optional<Catalogue.Entry> entry) {
        Locator place = citation.place();
        if (!place.unread().isEmpty()) {
            return new Verdict.Nowhere(paper.id(), "these words name no place: " + place.unread());
        }
        List<Passage> texts = texts(paper, place, entry).toList();
        if (texts.isEmpty()) {
            return new Verdict.Nowhere(paper.id(), "the paper has no such text");
        }
        Verdict found = new Look(paper, place, texts).found();
        return place.digest().isEmpty() ? named(found, citation) : guarded(paper, place, found, citation);
    }

    /** The text that is meant: as the citation says, else as the catalogue says, else any that is not behind. */
    private static Stream<Passage> texts(Paper paper, Locator place, Optional<Catalogue.Entry> entry) {
        Optional<Part.Role> role = place.role().or(() -> entry.flatMap(Catalogue.Entry::role));
        int number = place.text() > 0 ? place.text() : entry.map(Catalogue.Entry::text).orElse(0);
        return paper.passages().stream()
            .filter(p -> p.kind() == PassageKind.PARAGRAPH || p.kind() == PassageKind.ITEM)
            .filter(p -> role.map(r -> p.address().role() == r).orElse(p.address().role() != Part.Role.BEHIND))
            .filter(p -> number == 0 || p.address().text() == number || p.address().role() == Part.Role.OWN);
    }

    private static Verdict guarded(Paper paper, Locator place, Verdict found, Citation citation) {
        String digest = place.digest();
        List<Passage> candidates = switch (found) {
            case Verdict.Found f -> f.passages();
            case Verdict.Several s -> s.passages();
            case Verdict.Nowhere n -> List.of();
            case Verdict.Changed c -> List.of(c.now());
            case Verdict.NotHeld n -> List.of();
        };
        List<Passage> same = candidates.stream().filter(p -> p.digest().equals(digest)).toList();
        if (!same.isEmpty()) {
            return named(new Verdict.Found(paper.id(), same.subList(0, 1)), citation);
        }
        Optional<Address> moved = withDigest(paper, digest).map(a -> a.named(citation.document()));
        if (candidates.isEmpty()) {
            return moved.isEmpty() ? found : new Verdict.Nowhere(paper.id(),
                "nothing stands there any more; the guarded words are now at " + moved.get().format());
        }
        return new Verdict.Changed(paper.id(), candidates.getFirst(), digest, moved);
    }

    private static Optional<Address> withDigest(Paper paper, String digest) {
        return paper.passages().stream()
            .flatMap(p -> Stream.concat(Stream.of(p), Sentences.of(paper, p).stream()))
            .filter(p -> p.digest().equals(digest))
            .map(p -> p.address().guarded(digest))
            .findFirst();
    }

    private static Verdict named(Verdict found, Citation citation) {
        return switch (found) {
            case Verdict.Found f -> new Verdict.Found(f.paper(), renamed(f.passages(), citation));
            case Verdict.Several s -> new Verdict.Several(s.paper(), renamed(s.passages(), citation), s.why());
            case Verdict.Nowhere n -> n;
            case Verdict.Changed c -> c;
            case Verdict.NotHeld n -> n;
        };
    }

    /** Under the name that the agreement uses. */
    private static List<Passage> renamed(List<Passage> passages, Citation citation) {
        List<Passage> renamed = new ArrayList<>();
        for (Passage p : passages) {
            renamed.add(new Passage(p.address().named(citation.document()), p.kind(), p.page(), p.ranges(), p.text()));
        }
        return renamed;
    }
}
