package entente.record.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import entente.record.paper.FieldKind;
import entente.record.paper.Paper;
import entente.record.paper.PaperKind;
import entente.record.paper.Part;
import entente.record.paper.Range;
import opennlp.tools.util.Span;

/** One walk through a paper: structure, sentences, rules, and what each hit says. */
final class Finding {
    private static final int LONGEST_SENTENCE = 4_000;
    private static final Pattern BY =
        Pattern.compile("\\b(?:by|of|on part of) (?:the )?(\\p{Lu}[\\w.']*(?: \\p{Lu}\\w+)?)");
    private static final Pattern ANNOUNCES = Pattern.compile("(?s).*(remain|outstanding|undertak|agree|would|will"
        + "|steps|to be done|following|categor|element|propos|direct|study|issues|points|conditions|shall|\\?).*"
        + "|(?s).*:\\s*");

    private final Paper paper;
    private final English english;
    private final Names names;
    private final List<Rule> rules;
    private final Places places;
    private final Sides own;
    private final Manners manners;
    private final List<Candidate> found = new ArrayList<>();
    private Sides sides;
    private Actors actors;
    private String text = "";

    Finding(Paper paper, English english, Names names, List<Rule> rules) {
        this.paper = paper;
        this.english = english;
        this.names = names;
        this.rules = rules;
        this.places = new Places(paper);
        this.own = Sides.ofOwn(paper, names);
        this.manners = new Manners(own, tellsOfOthers(paper));
    }

    List<Candidate> all() {
        for (Stretch stretch : Stretches.of(paper)) {
            if (stretch.role() != Part.Role.BEHIND) {
                stretch(stretch);
            }
        }
        return found;
    }

    private static boolean tellsOfOthers(Paper paper) {
        PaperKind kind = paper.kind();
        boolean speaksForItself = kind == PaperKind.LETTER || kind == PaperKind.MESSAGE || kind == PaperKind.NOTE
            || kind == PaperKind.DECLARATION || kind == PaperKind.PROTOCOL;
        return !speaksForItself && !paper.value(FieldKind.FROM).equals(paper.value(FieldKind.SIGNATURE));
    }

    private void stretch(Stretch stretch) {
        String key = stretch.role() + "/" + stretch.text();
        boolean ownWords = stretch.role() == Part.Role.ENCLOSED || !tellsOfOthers(paper);
        if (!key.equals(text)) {
            text = key;
            sides = stretch.role() == Part.Role.ENCLOSED ? Sides.ofEnclosed(paper, stretch, own, names) : own;
            actors = new Actors(sides, ownWords);
        }
        manners.paragraph(stretch.joint().text());
        for (Span span : english.sentences(stretch.joint().text())) {
            for (int from = span.getStart(); from < span.getEnd(); from += LONGEST_SENTENCE) {
                int to = Math.min(span.getEnd(), from + LONGEST_SENTENCE);
                sentence(stretch, from, stretch.joint().text().substring(from, to), ownWords);
            }
        }
    }

    private void sentence(Stretch stretch, int from, String words, boolean ownWords) {
        List<Word> parsed = english.words(words);
        actors.hear(Sentence.of(words, from, parsed, Mentions.in(parsed, names, sides, actors.third())));
        // Once more: whoever was just heard to speak is the one whom "he" stands for in what follows.
        Sentence sentence = Sentence.of(words, from, parsed, Mentions.in(parsed, names, sides, actors.third()));
        boolean item = stretch.isItem() && ANNOUNCES.matcher(stretch.lead()).matches();
        List<Hit> hits = Hit.in(sentence, item, ownWords, rules);
        Optional<Hit> condition = hits.stream().filter(hit -> hit.kind() == CandidateKind.CONDITION).findFirst();
        for (Hit hit : hits) {
            found.add(candidate(stretch, sentence, hit, condition));
        }
    }

    private Candidate candidate(Stretch stretch, Sentence sentence, Hit hit, Optional<Hit> condition) {
        String who = actors.who(sentence, hit, stretch.isItem(), ofLead(stretch));
        boolean itself = hit.kind() == CandidateKind.CONDITION;
        String when = itself ? "" : condition.map(c -> Clauses.when(sentence, c)).orElse("");
        String what = itself ? Clauses.when(sentence, hit) : Clauses.what(sentence, hit);
        int begin = sentence.from() + sentence.words().get(hit.from()).from();
        int end = sentence.from() + sentence.words().get(hit.to() - 1).to();
        Range where = stretch.joint().range(begin, end);
        Candidate bare = new Candidate(found.size() + 1, hit.kind(), who, actors.whom(who), what,
            when, Clauses.until(sentence.text()), manners.of(sentence, hit, stretch, sides),
            places.at(where), hit.rules().stream().map(Rule::id).toList(), where,
            stretch.joint().range(sentence.from(), sentence.from() + sentence.text().length()), List.of());
        return Draft.into(bare);
    }

    private String ofLead(Stretch stretch) {
        Matcher by = BY.matcher(stretch.lead());
        String last = "";
        while (by.find()) {
            last = names.ofField(by.group(1)).orElse(last);
        }
        return last;
    }
}
