package entente.language.model;

import entente.language.problem.Kind;
import entente.language.problem.Problems;
import entente.language.source.Names;
import entente.language.source.Span;
import entente.language.source.Verbs;
import entente.language.syntax.Lead;
import entente.language.syntax.Word;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of a text, each with what it stands for (G1), and the check that a name stands where it can (G2). */
final class Declared {

    /** Words that every agreement knows without declaring them. */
    static final List<String> BUILT_IN = List.of("declare", "accept", "refuse", "release", "extend", "withdraw",
            "suspend", "resume", "terminate", "assign", "hand-back", "find", "conclude");

    private static final Set<Sort> PARTIES = EnumSet.of(Sort.PARTY, Sort.ORGAN);
    private static final Set<Sort> ACTS = EnumSet.of(Sort.ACT, Sort.WORDS);

    private final Problems problems;
    private final String file;
    private final Map<String, Sort> sorts = new LinkedHashMap<>();
    private final Map<Set<Sort>, Set<String>> bySort = new HashMap<>();
    private final Map<String, Span> places = new LinkedHashMap<>();
    private final Set<String> perhaps = new HashSet<>();
    private final Set<String> told = new HashSet<>();
    private final Set<String> unread = new HashSet<>();
    private String agreement = "";
    private boolean takes;

    Declared(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
        BUILT_IN.forEach(word -> sorts.put(word, Sort.WORDS));
    }

    Problems problems() {
        return problems;
    }

    Place place(Span span) {
        return new Place(file, span.line(), span.from(), span.to());
    }

    /** The agreement's own name, which stands apart from the others (G1). */
    void agreement(String name) {
        agreement = name;
    }

    /** Whether the name can only be that of the agreement itself. */
    boolean isAgreement(String name) {
        return name.equals(agreement) && !sorts.containsKey(name);
    }

    /** Whether every instance gives something of its own. */
    void takes() {
        takes = true;
    }

    boolean takesSomething() {
        return takes;
    }

    void declare(Word name, Sort sort) {
        boolean again = BUILT_IN.contains(name.text()) && sort == Sort.WORDS;
        Sort before = sorts.get(name.text());
        if (before == null || again && !places.containsKey(name.text())) {
            put(name.text(), sort);
            places.put(name.text(), name.span());
            return;
        }
        Span first = places.get(name.text());
        problems.error(Kind.DECLARED_TWICE, name.span(), "`" + name.text() + "` is declared a second time",
                "every name is declared once, so that a sentence is never ambiguous (G1); "
                        + (first == null ? "it is one of the words built into every agreement"
                        : "line " + first.line() + " declares it as " + before.words()), "another name");
    }

    /** Another agreement whose text has mistakes: nobody is told that its pieces are missing. */
    void perhapsOf(String agreement) {
        unread.add(agreement);
    }

    /** A piece of another agreement. */
    void imported(String name, Sort sort) {
        if (!sorts.containsKey(name)) {
            put(name, sort);
        }
    }

    private void put(String name, Sort sort) {
        sorts.put(name, sort);
        bySort.clear();
    }

    /** A name that a heading may declare which could not be read: nobody is told that it is missing. */
    void perhaps(Word name) {
        perhaps.add(name.text());
    }

    Optional<Sort> sort(String name) {
        return Optional.ofNullable(sorts.get(name));
    }

    boolean is(String name, Sort... any) {
        return sort(name).filter(Arrays.asList(any)::contains).isPresent();
    }

    /** Whether nothing sensible can be said about the name any more. */
    boolean isDoubtful(String name) {
        return !sorts.containsKey(name);
    }

    /** Whether a heading that could not be read may have declared it. */
    boolean isPerhaps(String name) {
        return perhaps.contains(name);
    }

    /** In the order of the text. */
    Set<String> named(Set<Sort> wanted) {
        return bySort.computeIfAbsent(wanted, these -> sorts.entrySet().stream()
                .filter(e -> these.contains(e.getValue())).map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    String party(Word word) {
        return name(word, EnumSet.of(Sort.PARTY));
    }

    String actor(Word word) {
        return name(word, PARTIES);
    }

    boolean isActor(String name) {
        return is(name, Sort.PARTY, Sort.ORGAN);
    }

    /** The act that a verb names, in either of its forms. */
    String act(Word verb) {
        Optional<String> act = Verbs.act(verb.text(), named(ACTS));
        if (act.isPresent()) {
            return act.get();
        }
        String name = name(verb, ACTS);
        told.add(Verbs.thirdPerson(name));
        return name;
    }

    /** The name of a thing that is counted, in the singular or in the plural. */
    String counted(Word word, Sort... wanted) {
        EnumSet<Sort> set = EnumSet.copyOf(Arrays.asList(wanted));
        Optional<String> one = Verbs.singular(word.text(), named(set));
        return one.isPresent() ? one.get() : name(word, set);
    }

    String name(Word word, Sort first, Sort... more) {
        return name(word, EnumSet.of(first, more));
    }

    /** The name itself; where it stands for nothing, or for a thing of another sort, that is reported. */
    String name(Word word, Set<Sort> wanted) {
        Sort sort = sorts.get(word.text());
        if (sort == null) {
            unknown(word, wanted);
        } else if (!wanted.contains(sort)) {
            problems.error(Kind.WRONG_KIND, word.span(), "`" + word.text() + "` is " + sort.words() + ", and "
                    + words(wanted) + " is expected here", "a name stands where a thing of its kind can stand (G2)",
                    candidates(wanted), Names.nearest(word.text(), named(wanted)));
        }
        return word.text();
    }

    /** Whether it has to be told that the name is unknown: once, and not if a heading may have declared it. */
    boolean isNews(Word word) {
        boolean mayBe = perhaps.contains(word.text())
                || Imports.agreementOf(word.text()).filter(unread::contains).isPresent();
        return !word.text().isEmpty() && !mayBe && told.add(word.text());
    }

    private void unknown(Word word, Set<Sort> wanted) {
        if (!isNews(word)) {
            return;
        }
        Optional<String> nearest = Names.nearest(word.text(), named(wanted));
        Optional<String> other = Imports.agreementOf(word.text()).filter(name -> !knowsPiecesOf(name));
        if (other.isPresent()) {
            problems.error(Kind.OTHER_AGREEMENT, word.span(), "`" + word.text() + "` is a piece of `" + other.get()
                    + "`, whose text is not here", "what another agreement says is read in its own text (G15)",
                    "`refers to " + other.get() + "` under the agreement, and its text beside this one");
            return;
        }
        problems.error(Kind.UNKNOWN_NAME, word.span(), "`" + word.text() + "` is the name of nothing in this text; "
                + words(wanted) + " is expected here", "every name is declared once, before or after its use (G1)",
                accepted(word, wanted), nearest.isPresent() ? nearest : Names.nearest(word.text(), sorts.keySet()));
    }

    private boolean knowsPiecesOf(String agreement) {
        return sorts.keySet().stream().anyMatch(name -> name.startsWith(agreement + "."));
    }

    private String accepted(Word word, Set<Sort> wanted) {
        String leads = Lead.allLines().contains(word.text())
                ? "; `" + word.text() + "` leads a line of its own" : "";
        return candidates(wanted) + leads;
    }

    private String candidates(Set<Sort> wanted) {
        List<String> names = named(wanted).stream().sorted(Comparator.comparing(BUILT_IN::contains)).toList();
        if (names.isEmpty()) {
            return words(wanted) + ", declared in a line of its own";
        }
        String some = names.stream().limit(8).collect(Collectors.joining("`, `", "`", "`"));
        return names.size() > 8 ? some + " and " + (names.size() - 8) + " more" : some;
    }

    static String words(Set<Sort> wanted) {
        List<String> words = wanted.size() > 4 ? List.of("something that acts and words can be about")
                : wanted.stream().map(Sort::words).toList();
        return words.size() == 1 ? words.getFirst()
                : String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.getLast();
    }
}
