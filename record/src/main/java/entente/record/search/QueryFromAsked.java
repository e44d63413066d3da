package entente.record.search;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/** Lucene's query for what was asked, and the spellings in the index that it stands for. */
final class QueryFromAsked {
    private final IndexReader reader;
    private final Set<String> marked = new TreeSet<>();

    QueryFromAsked(IndexReader reader) {
        this.reader = reader;
    }

    /** The words to be marked in snippets. */
    Set<String> marked() {
        return marked;
    }

    Query of(Asked asked) throws IOException {
        return of(asked, true);
    }

    private Query of(Asked asked, boolean wanted) throws IOException {
        return switch (asked) {
            case Asked.Word word -> word(word, wanted);
            case Asked.Phrase phrase -> phrase(phrase, wanted);
            case Asked.Near near -> near(near, wanted);
            case Asked.InField field -> field(field);
            case Asked.Dated dated ->
                LongPoint.newRangeQuery(Stored.DAY, dated.from().toEpochDay(), dated.to().toEpochDay());
            case Asked.Not not -> without(of(not.asked(), false));
            case Asked.All all -> all(all, wanted);
            case Asked.Any any -> any(any, wanted);
        };
    }

    private List<String> spellings(String word, boolean beginning, boolean forgiving,
        boolean wanted) throws IOException {
        List<String> found = beginning ? Near.beginning(reader, word) : forgiving ? Near.to(reader, word)
            : List.of(word);
        if (wanted) {
            marked.addAll(found);
        }
        return found.isEmpty() ? List.of(word) : found;
    }

    private Query word(Asked.Word word, boolean wanted) throws IOException {
        List<String> found = spellings(word.word(), word.beginning(), word.forgiving(), wanted);
        if (found.size() == 1) {
            return new TermQuery(new Term(Stored.WORDS, found.getFirst()));
        }
        SynonymQuery.Builder any = new SynonymQuery.Builder(Stored.WORDS);
        for (String spelling : found) {
            any.addTerm(new Term(Stored.WORDS, spelling), spelling.equals(word.word()) ? 1f : 0.5f);
        }
        return any.build();
    }

    private Query phrase(Asked.Phrase phrase, boolean wanted) throws IOException {
        MultiPhraseQuery.Builder words = new MultiPhraseQuery.Builder();
        for (String word : phrase.words()) {
            words.add(terms(spellings(word, false, phrase.forgiving(), wanted)));
        }
        return words.build();
    }

    /** Lucene allows words between in the order given; the other order is asked for by itself. */
    private Query near(Asked.Near near, boolean wanted) throws IOException {
        Term[] one = terms(spellings(near.one(), false, near.forgiving(), wanted));
        Term[] other = terms(spellings(near.other(), false, near.forgiving(), wanted));
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        either.add(new MultiPhraseQuery.Builder().add(one).add(other).setSlop(near.between()).build(), Occur.SHOULD);
        either.add(new MultiPhraseQuery.Builder().add(other).add(one).setSlop(near.between()).build(), Occur.SHOULD);
        return either.build();
    }

    private static Term[] terms(List<String> words) {
        return words.stream().map(word -> new Term(Stored.WORDS, word)).toArray(Term[]::new);
    }

    private static Query field(Asked.InField field) {
        if (field.field() == Asked.Known.HAS) {
            return new TermQuery(new Term(Stored.HAS, String.join("", field.words())));
        }
        String name = field.field() == Asked.Known.PAPER ? Stored.PAPER + "-words" : field.field().key();
        return new PhraseQuery(name, field.words().toArray(String[]::new));
    }

    private Query all(Asked.All all, boolean wanted) throws IOException {
        BooleanQuery.Builder every = new BooleanQuery.Builder();
        boolean something = false;
        for (Asked part : all.parts()) {
            if (part instanceof Asked.Not(Asked inside)) {
                every.add(of(inside, false), Occur.MUST_NOT);
            } else {
                every.add(of(part, wanted), scored(part) ? Occur.MUST : Occur.FILTER);
                something = true;
            }
        }
        if (!something) {
            every.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return every.build();
    }

    /** Being of a date or kind makes a passage no better found than another. */
    private static boolean scored(Asked part) {
        return switch (part) {
            case Asked.InField f -> false;
            case Asked.Dated d -> false;
            case Asked.Word w -> true;
            case Asked.Phrase p -> true;
            case Asked.Near n -> true;
            case Asked.Not n -> true;
            case Asked.All a -> true;
            case Asked.Any a -> true;
        };
    }

    private Query any(Asked.Any any, boolean wanted) throws IOException {
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        for (Asked part : any.parts()) {
            some.add(of(part, wanted), Occur.SHOULD);
        }
        return some.build();
    }

    private static Query without(Query excluded) {
        return new BooleanQuery.Builder()
            .add(MatchAllDocsQuery.INSTANCE, Occur.MUST)
            .add(excluded, Occur.MUST_NOT)
            .build();
    }
}
