package entente.record.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/** The spellings of the index that lie near to a word: what a scanner or a typist may have made of it. */
final class Near {
    private static final int MOST = 64;
    private static final int SHORT = 3;
    private static final int MIDDLE = 6;

    private record Spelling(String word, int papers) {}

    private Near() {
    }

    /** One letter wrong in a word of four to six letters, two in a longer one; a shorter one must be right. */
    static List<String> to(IndexReader reader, String word) throws IOException {
        int edits = word.length() <= SHORT ? 0 : word.length() <= MIDDLE ? 1 : 2;
        if (edits == 0) {
            return List.of(word);
        }
        return all(reader, new LevenshteinAutomata(word, true).toAutomaton(edits), word);
    }

    static List<String> beginning(IndexReader reader, String word) throws IOException {
        return all(reader, Operations.concatenate(List.of(Automata.makeString(word), Automata.makeAnyString())), word);
    }

    private static List<String> all(IndexReader reader, Automaton automaton, String word) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, Stored.WORDS);
        List<Spelling> found = new ArrayList<>();
        if (terms != null) {
            Automaton plain = Operations.determinize(automaton, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
            TermsEnum each = new CompiledAutomaton(plain, false, true).getTermsEnum(terms);
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                found.add(new Spelling(term.utf8ToString(), each.docFreq()));
            }
        }
        // The word itself first, then those that stand in most passages: the rest of a crowd is left out.
        found.sort(Comparator.comparing((Spelling s) -> !s.word().equals(word))
            .thenComparing(Comparator.comparingInt(Spelling::papers).reversed())
            .thenComparing(Spelling::word));
        return found.stream().limit(MOST).map(Spelling::word).toList();
    }
}
