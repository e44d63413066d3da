package entente.reference;

import entente.evidence.Claim;
import entente.evidence.Span;
import entente.language.model.ActPattern;
import entente.language.model.WordsOf;
import entente.standing.Derivation.Searched;
import entente.standing.Derivation.Used;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The claims that a step of a derivation rests on, and the searches that found nothing (S35). */
record Grounds(Case in) {

    /** Every claim for and against the occurrences. */
    static List<Used> of(List<Occurrence> occurrences) {
        var used = new ArrayList<Used>();
        for (Occurrence occurrence : occurrences) {
            Used.Part part = occurrence.saysNone() ? Used.Part.VERIFIES : Used.Part.SUPPORTS;
            occurrence.supports().forEach(claim -> used.add(new Used(claim, part)));
            occurrence.denials().forEach(claim -> used.add(new Used(claim, Used.Part.DENIES)));
        }
        return ordered(used);
    }

    /** What the patterns fit, at whatever time. */
    List<Used> of(ActPattern... patterns) {
        var fitting = new ArrayList<Occurrence>();
        for (ActPattern pattern : patterns) {
            fitting.addAll(in.patterns().fitting(pattern));
        }
        return of(fitting);
    }

    /** The declarations of how many there are. */
    List<Used> declarations(Set<String> items) {
        var declared = new Declared(in.patterns());
        return ordered(new TreeSet<>(items).stream().flatMap(item -> declared.used(item).stream()).toList());
    }

    static List<Used> said(List<Claim> claims) {
        return ordered(claims.stream().map(claim ->
                new Used(claim, claim.affirms() ? Used.Part.SUPPORTS : Used.Part.DENIES)).toList());
    }

    @SafeVarargs
    static List<Used> together(List<Used>... lists) {
        var all = new ArrayList<Used>();
        for (List<Used> list : lists) {
            all.addAll(list);
        }
        return ordered(all);
    }

    private static List<Used> ordered(List<Used> used) {
        return used.stream().distinct().sorted(Comparator.comparing((Used u) -> u.claim().id())
                .thenComparing(Used::part)).toList();
    }

    List<Searched> searched(ActPattern what, Instant from) {
        Instant first = from.isAfter(in.now()) ? in.now() : from;
        return List.of(new Searched(WordsOf.pattern(what), new Span(first, in.now())));
    }
}
