package entente.record.propose;

import java.util.List;

import entente.language.Checked;
import entente.language.Text;
import entente.record.paper.Paper;

/** Finds candidates in papers. Holds the models; not to be shared between threads. */
public final class Proposals {
    private static final String NO_DAY = "1900-01-01";

    private final English english;
    private final Names names;
    private final List<Rule> rules;

    private Proposals(English english, Names names, List<Rule> rules) {
        this.english = english;
        this.names = names;
        this.rules = rules;
    }

    /** Loads the models: half a second. */
    public static Proposals open() {
        return new Proposals(English.open(), Names.read(), Rules.read());
    }

    /** The same, with other names of parties than ours: lines as in names.tsv, the party whose record it is first. */
    public static Proposals open(List<String> names) {
        return new Proposals(English.open(), Names.of(names), Rules.read());
    }

    public Proposed of(Paper paper) {
        List<Candidate> candidates = new Finding(paper, english, names, rules).all();
        String opens = paper.date().map(Object::toString).filter(day -> day.length() == NO_DAY.length()).orElse(NO_DAY);
        return new Proposed(paper.id(), opens, candidates);
    }

    /** The rules as written, for whoever wants to know why: id, kind, pattern and reason. */
    public List<String> rules() {
        return rules.stream()
            .map(rule -> rule.id() + " " + rule.kind().said() + ": " + rule.written() + " (" + rule.why() + ")")
            .toList();
    }

    /** What the language says of the drafts: no errors, or a rule that drafts is wrong. */
    public static Checked check(Proposed proposed) {
        return Text.read("drafts.entente", proposed.text());
    }
}
