package entente.checks.law;

import entente.checks.Checkout;
import entente.checks.world.World;
import entente.reference.Reference;
import entente.standing.Answer;
import entente.standing.Derivation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How many generated worlds of the test run have a derivation that cites a rule. */
public final class RulesReached {
    private static final Pattern CITED = Pattern.compile("\"(S[1-5]?\\d)\"");
    private static final Comparator<String> BY_NUMBER = Comparator.comparingInt(r -> Integer.parseInt(r.substring(1)));

    private static SortedMap<String, Worlds> once;

    /** So many worlds of the first language, and so many wide ones. */
    public record Worlds(long random, long wide) {

        Worlds plus(Worlds other) {
            return new Worlds(random + other.random, wide + other.wide);
        }
    }

    private RulesReached() {
    }

    /** Every rule that a derivation can cite, or does. */
    public static synchronized SortedMap<String, Worlds> once() {
        if (once == null) {
            once = new TreeMap<>(BY_NUMBER);
            citable().forEach(rule -> once.put(rule, new Worlds(0, 0)));
            count(TestRun.random(), new Worlds(1, 0));
            count(TestRun.wide(), new Worlds(0, 1));
        }
        return once;
    }

    private static void count(Stream<World> worlds, Worlds one) {
        worlds.parallel().map(RulesReached::cited).toList()
            .forEach(rules -> rules.forEach(rule -> once.merge(rule, one, Worlds::plus)));
    }

    private static Set<String> cited(World world) {
        Answer answer = new Reference().answer(world.agreement(), world.evidence(), world.view());
        Set<String> rules = new HashSet<>();
        answer.undertakings().stream().flatMap(u -> u.withInstances()).forEach(u -> collect(u.why(), rules));
        answer.liberties().forEach(l -> collect(l.why(), rules));
        answer.openPoints().forEach(p -> collect(p.why(), rules));
        answer.amendments().forEach(a -> collect(a.why(), rules));
        return rules;
    }

    private static void collect(Derivation why, Set<String> rules) {
        rules.add(why.rule());
        why.because().forEach(below -> collect(below, rules));
    }

    /** The rules that the evaluator has words for: S1 to S59 as they stand in its sources. */
    static SortedSet<String> citable() {
        SortedSet<String> rules = new TreeSet<>(BY_NUMBER);
        Path sources = Checkout.root().resolve("reference/src/main/java");
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> CITED.matcher(text(file)).results()
                .forEach(found -> rules.add(found.group(1))));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return rules;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
