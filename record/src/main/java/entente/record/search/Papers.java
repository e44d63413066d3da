package entente.record.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** The papers of an index, and what binds them. */
final class Papers {
    private static final int MOST = 500;

    private final IndexSearcher searcher;

    Papers(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    static About about(Document stored) {
        String number = value(stored, Stored.NUMBER);
        return new About(value(stored, Stored.PAPER), value(stored, Stored.FILE), value(stored, Stored.KIND),
            number.isEmpty() ? value(stored, Stored.DOCUMENT) : number, value(stored, Stored.FROM),
            value(stored, Stored.TO), value(stored, Stored.DATE));
    }

    private static String value(Document stored, String name) {
        return Optional.ofNullable(stored.get(name)).orElse("");
    }

    Optional<Related> related(String paper) throws IOException {
        List<Document> own = papers(Stored.PAPER, paper);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Related.Link> cites = new LinkedHashMap<>();
        List<String> notHeld = new ArrayList<>();
        for (Links.Citation citation : citations(own.getFirst())) {
            List<Document> meant = meant(citation, own.getFirst());
            if (meant.isEmpty() && !notHeld.contains(citation.words())) {
                notHeld.add(citation.words());
            }
            meant.forEach(one -> cites.merge(value(one, Stored.PAPER), link(one, citation, meant.size()),
                Papers::surer));
        }
        return Optional.of(new Related(paper, inOrder(cites), citedBy(own.getFirst()), notHeld));
    }

    private List<Related.Link> citedBy(Document own) throws IOException {
        Map<String, Related.Link> citing = new LinkedHashMap<>();
        for (String key : own.getValues(Stored.CITING)) {
            for (Document one : papers(Stored.CITED, key)) {
                for (Links.Citation citation : citations(one)) {
                    if (citation.key().equals(key) && fits(citation, one, own)) {
                        int meant = meant(citation, one).size();
                        citing.merge(value(one, Stored.PAPER), link(one, citation, meant), Papers::surer);
                    }
                }
            }
        }
        return inOrder(citing);
    }

    private static Related.Link link(Document other, Links.Citation citation, int meant) {
        return new Related.Link(about(other), citation.words(), meant == 1);
    }

    private static Related.Link surer(Related.Link one, Related.Link other) {
        return other.certain() && !one.certain() ? other : one;
    }

    private static List<Related.Link> inOrder(Map<String, Related.Link> links) {
        return links.values().stream()
            .sorted(Comparator.comparing((Related.Link link) -> !link.certain())
                .thenComparing(link -> link.about().date())
                .thenComparing(link -> link.about().paper()))
            .toList();
    }

    private List<Document> meant(Links.Citation citation, Document citing) throws IOException {
        if (citation.key().isEmpty()) {
            return List.of();
        }
        return papers(Stored.CITING, citation.key()).stream().filter(one -> fits(citation, citing, one)).toList();
    }

    private static boolean fits(Links.Citation citation, Document citing, Document cited) {
        return Links.fits(citation, about(citing), about(cited), String.join(" ", cited.getValues(Stored.SIGNED)));
    }

    private static List<Links.Citation> citations(Document paper) {
        return List.of(paper.getValues(Stored.CITATION)).stream().map(Links.Citation::of).toList();
    }

    private List<Document> papers(String field, String name) throws IOException {
        Query query = new BooleanQuery.Builder()
            .add(new TermQuery(new Term(field, name)), Occur.FILTER)
            .add(new TermQuery(new Term(Stored.WHAT, Stored.A_PAPER)), Occur.FILTER)
            .build();
        List<Document> found = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, MOST).scoreDocs) {
            found.add(searcher.storedFields().document(hit.doc));
        }
        return found;
    }
}
