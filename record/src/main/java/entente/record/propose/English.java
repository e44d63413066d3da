package entente.record.propose;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;

/** OpenNLP and its models, as one thing that knows English. Not to be shared between threads. */
final class English {
    private static final String NAME = "opennlp-en-ud-ewt-%s-1.3-2.5.4.bin";

    private static final int MOST = 50_000;

    private final SentenceDetectorME sentences;
    private final TokenizerME tokens;
    private final POSTaggerME tags;
    private final LemmatizerME lemmas;
    private final Map<String, String> reduced = new HashMap<>();

    private English(SentenceDetectorME sentences, TokenizerME tokens, POSTaggerME tags, LemmatizerME lemmas) {
        this.sentences = sentences;
        this.tokens = tokens;
        this.tags = tags;
        this.lemmas = lemmas;
    }

    static English open() {
        try (InputStream sentence = model("sentence"); InputStream token = model("tokens");
                InputStream tag = model("pos"); InputStream lemma = model("lemmas")) {
            return new English(
                new SentenceDetectorME(new SentenceModel(sentence)), new TokenizerME(new TokenizerModel(token)),
                new POSTaggerME(new POSModel(tag)), new LemmatizerME(new LemmatizerModel(lemma)));
        } catch (IOException fault) {
            throw new IllegalStateException("a model of OpenNLP cannot be read", fault);
        }
    }

    private static InputStream model(String what) {
        String name = String.format(Locale.ROOT, NAME, what);
        InputStream found = English.class.getResourceAsStream("/" + name);
        if (found == null) {
            throw new IllegalStateException("the model " + name + " is not on the class path");
        }
        return found;
    }

    /** From and to of each sentence. */
    List<Span> sentences(String text) {
        return List.of(sentences.sentPosDetect(text));
    }

    List<Word> words(String sentence) {
        Span[] spans = tokens.tokenizePos(sentence);
        String[] texts = Span.spansToStrings(spans, sentence);
        if (texts.length == 0) {
            return List.of();
        }
        String[] tagged = tags.tag(texts);
        List<Word> words = new ArrayList<>(texts.length);
        for (int i = 0; i < texts.length; i++) {
            words.add(new Word(spans[i].getStart(), spans[i].getEnd(), texts[i],
                texts[i].toLowerCase(Locale.ROOT), tagged[i], lemma(texts[i], tagged[i])));
        }
        return words;
    }

    /** One word at a time, and each word once: the model looks at nothing but the word, and is the slowest of all. */
    private String lemma(String word, String tag) {
        if (reduced.size() > MOST) {
            reduced.clear();
        }
        return reduced.computeIfAbsent(word + " " + tag,
            key -> lemmas.lemmatize(new String[] {word}, new String[] {tag})[0].toLowerCase(Locale.ROOT));
    }
}
