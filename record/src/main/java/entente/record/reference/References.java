package entente.record.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import entente.record.cite.Citation;
import entente.record.cite.Resolver;
import entente.record.cite.Verdict;
import entente.record.paper.Address;
import entente.record.paper.FieldKind;
import entente.record.paper.Paper;
import entente.record.paper.PaperKind;
import entente.record.paper.Part;
import entente.record.paper.Passage;
import entente.record.reference.ReferencesFromPaper.Found;

/** Looks the references of a paper up on a shelf. */
public final class References {
    private static final int MONTHS_BEFORE_A_NUMBER_COMES_AGAIN = 9;
    private static final Pattern POSSESSOR = Pattern.compile("\\b([A-Z][\\p{L}]+)['\u2019]s?\\b");

    private final Shelf shelf;
    private final Paper paper;

    private References(Shelf shelf, Paper paper) {
        this.shelf = shelf;
        this.paper = paper;
    }

    /** Every reference of the paper with what it comes to. */
    public static List<Reference> of(Paper paper, Shelf shelf) {
        References references = new References(shelf, paper);
        List<Reference> all = new ArrayList<>();
        for (Found found : ReferencesFromPaper.of(paper)) {
            all.add(new Reference(paper.id(), found.where(), found.words(), found.cited(), references.resolve(found)));
        }
        return all;
    }

    private Resolution resolve(Found found) {
        Cited cited = found.cited();
        if (cited.document() > 0) {
            return document(cited);
        }
        if (cited.series().equals("between")) {
            return between(cited);
        }
        if (cited.series().equals("inside")) {
            return said(paper.id(), Resolver.in(paper, Citation.of(paper.id(), "own " + cited.passage())));
        }
        if (cited.series().equals("reftel")) {
            return reftel(cited);
        }
        return cited.number().isEmpty() ? letter(found) : serial(cited);
    }

    private Resolution document(Cited cited) {
        if (!cited.volume().isEmpty()) {
            return new Resolution.NotHeld("document " + cited.document() + " of " + cited.volume());
        }
        return among(text -> text.document() == cited.document() && text.file().equals(paper.file())
            && text.role() == Part.Role.OWN, "document " + cited.document(), cited);
    }

    /** The telegram that the paper itself names first, or under the letter. */
    private Resolution reftel(Cited cited) {
        List<Found> named = ReferencesFromPaper.of(paper).stream()
            .filter(f -> f.cited().kind().equals("telegram") && !f.cited().series().equals("reftel")).toList();
        int at = cited.number().isEmpty() ? 0 : cited.number().charAt(0) - 'A';
        return at < named.size() ? serial(named.get(at).cited())
            : new Resolution.NotHeld("the paper does not say which telegram it refers to");
    }

    private Resolution serial(Cited cited) {
        String number = cited.number().replaceFirst("^\\D+", "");
        Predicate<Shelf.Text> fits = text -> text.role() == Part.Role.OWN && text.serial().equals(number)
            && !text.paper().equals(paper.id()) && inTime(text, cited) && sent(text, cited);
        return among(fits, (cited.series() + " " + cited.number()).strip(), cited);
    }

    /** Numbers begin again: only what is dated as cited, or not long before the paper, can be meant. */
    private boolean inTime(Shelf.Text text, Cited cited) {
        if (cited.date().isPresent()) {
            return text.date().equals(cited.date());
        }
        Optional<LocalDate> own = paper.date();
        return own.isEmpty() || text.date().isEmpty() || !text.date().get().isAfter(own.get().plusDays(1))
            && text.date().get().isAfter(own.get().minusMonths(MONTHS_BEFORE_A_NUMBER_COMES_AGAIN));
    }

    /** Deptel is the Department's to this post, Embtel this post's, or that of the post written to. */
    private boolean sent(Shelf.Text text, Cited cited) {
        String series = cited.series().toLowerCase(Locale.ROOT);
        String from = paper.value(FieldKind.FROM);
        String to = paper.value(FieldKind.TO);
        if (series.startsWith("dep")) {
            return text.author().startsWith("Department") && (text.hearer().equals(from) || text.hearer().equals(to)
                || from.isEmpty() || series.contains("cir"));
        }
        if (series.startsWith("emb")) {
            return text.author().startsWith("Embassy") && (text.author().equals(from) || text.author().equals(to)
                || from.isEmpty());
        }
        String owner = cited.author().toLowerCase(Locale.ROOT);
        if (owner.equals("your")) {
            return text.author().equals(to);
        }
        if (owner.equals("my") || owner.equals("our")) {
            return text.author().equals(from);
        }
        return series.isEmpty() || series.startsWith("telegram") || text.series().equalsIgnoreCase(cited.series());
    }

    private static List<Address> addresses(List<Passage> passages) {
        return passages.stream().map(Passage::address).toList();
    }

    private Resolution letter(Found found) {
        Cited cited = found.cited();
        Set<String> authors = authors(found);
        if (cited.date().isEmpty() && !authors.isEmpty()) {
            return undated(found, authors);
        }
        Predicate<Shelf.Text> fits = text -> isLetter(text.kind()) && !text.paper().equals(paper.id())
            && (cited.date().isEmpty() || text.date().equals(cited.date()))
            && (authors.isEmpty() || authors.stream().anyMatch(author -> Shelf.sameName(author, text.author())));
        if (cited.date().isEmpty() && authors.isEmpty()) {
            return new Resolution.NotHeld("the words tell neither whose nor of which day");
        }
        return among(fits, found.words(), cited);
    }

    /**
     * No day is given: the letters by the same hand that the paper names by their days elsewhere; else all up to its
     * day, the last one first where the words say "last". More than one is never made one.
     */
    private Resolution undated(Found found, Set<String> authors) {
        List<Shelf.Text> by = shelf.texts.stream()
            .filter(t -> t.held() && isLetter(t.kind()) && !t.paper().equals(paper.id())
                && authors.stream().anyMatch(a -> Shelf.sameName(a, t.author())) && !after(t))
            .sorted(Comparator.comparing((Shelf.Text t) -> t.date().orElse(LocalDate.MIN)).reversed())
            .toList();
        Set<LocalDate> days = new LinkedHashSet<>();
        ReferencesFromPaper.of(paper).stream().filter(f -> f.cited().number().isEmpty() && f.cited().document() == 0)
            .forEach(f -> f.cited().date().ifPresent(days::add));
        List<String> named = by.stream().filter(t -> t.date().map(days::contains).orElse(false))
            .map(Shelf.Text::paper).distinct().toList();
        List<String> all = by.stream().map(Shelf.Text::paper).distinct().toList();
        if (found.words().contains("last ") && !all.isEmpty()) {
            return new Resolution.Several(all.subList(0, Math.min(3, all.size())),
                found.words() + ": the latest held comes first; a later one may not be held");
        }
        return named.isEmpty() ? many(all, found.words() + ": no day is given")
            : many(named, found.words() + ": no day is given; these are named elsewhere in the paper");
    }

    private Resolution many(List<String> found, String why) {
        return found.isEmpty() ? new Resolution.NotHeld(why) : new Resolution.Several(found, why);
    }

    private boolean after(Shelf.Text text) {
        return paper.date().isPresent() && text.date().isPresent() && text.date().get().isAfter(paper.date().get());
    }

    /** Words between two parties: what both names wrote to each other, where they are those of held letters. */
    private Resolution between(Cited cited) {
        String[] names = cited.author().split("[-\u2013]");
        List<String> letters = shelf.texts.stream()
            .filter(t -> t.held() && isLetter(t.kind()) && !after(t))
            .filter(t -> Shelf.sameName(names[0], t.author()) && Shelf.sameName(names[1], t.hearer())
                || Shelf.sameName(names[1], t.author()) && Shelf.sameName(names[0], t.hearer()))
            .map(Shelf.Text::paper).distinct().toList();
        String what = cited.author() + " " + cited.kind();
        return cited.kind().equals("protocol") ? new Resolution.NotHeld(what) : many(letters, what);
    }

    private static boolean isLetter(PaperKind kind) {
        return kind == PaperKind.LETTER || kind == PaperKind.MESSAGE || kind == PaperKind.NOTE;
    }

    /** Whose letter: as said with it, else as said of another in the same sentence, else who is spoken of there. */
    private Set<String> authors(Found found) {
        String whose = found.cited().author();
        String plain = whose.replaceAll("['\u2019]s?$", "").toLowerCase(Locale.ROOT);
        if (!whose.isEmpty() && !Set.of("his", "your", "my", "our").contains(plain)) {
            return Set.of(shelf.name(whose));
        }
        if (plain.equals("my")) {
            return Set.of(paper.value(FieldKind.FROM));
        }
        if (plain.equals("your")) {
            return Set.of(paper.value(FieldKind.TO));
        }
        Set<String> named = new LinkedHashSet<>();
        Matcher possessor = POSSESSOR.matcher(found.sentence());
        while (possessor.find()) {
            known(possessor.group(1)).ifPresent(named::add);
        }
        if (named.isEmpty()) {
            String before = found.sentence().substring(0, Math.max(0, found.sentence().indexOf(found.words())));
            for (String word : before.split("[^\\p{L}'\u2019]+")) {
                known(word).ifPresent(named::add);
            }
        }
        return named;
    }

    /** A name is taken for an author's only where a held letter has such an author. */
    private Optional<String> known(String word) {
        String name = shelf.name(word);
        return shelf.texts.stream().anyMatch(t -> isLetter(t.kind()) && Shelf.sameName(name, t.author()))
            ? Optional.of(name) : Optional.empty();
    }

    private Resolution among(Predicate<Shelf.Text> fits, String what, Cited cited) {
        List<Shelf.Text> all = shelf.texts.stream().filter(fits).toList();
        List<Shelf.Text> held = all.stream().filter(Shelf.Text::held).toList();
        if (held.isEmpty()) {
            return new Resolution.NotHeld(all.isEmpty() ? what : what + ": only the entry of a list");
        }
        if (held.size() > 1) {
            return new Resolution.Several(held.stream().map(Shelf.Text::paper).distinct().toList(), what);
        }
        Shelf.Text text = held.getFirst();
        return place(text, cited);
    }

    /** The place that the words name, counted in the text that is meant and never in its carrier. */
    private Resolution place(Shelf.Text text, Cited cited) {
        Address whole = Address.of(text.paper()).in(text.role(), text.number());
        if (cited.passage().isEmpty()) {
            return new Resolution.Held(text.paper(), List.of(whole));
        }
        String role = text.role() == Part.Role.ENCLOSED ? "enclosed " + text.number() + " " : "own ";
        return said(text.paper(), Resolver.in(shelf.papers.get(text.paper()),
            Citation.of(text.paper(), role + cited.passage())));
    }

    private static Resolution said(String paper, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Found f -> new Resolution.Held(paper, addresses(f.passages()));
            case Verdict.Several s -> new Resolution.Several(
                addresses(s.passages()).stream().map(Address::format).toList(), s.why());
            case Verdict.Nowhere n -> new Resolution.NotHeld(n.why());
            case Verdict.Changed c -> new Resolution.Held(paper, List.of(c.now().address()));
            case Verdict.NotHeld n -> new Resolution.NotHeld(n.why());
        };
    }
}
