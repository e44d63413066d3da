package entente.analysis.detect;

import entente.analysis.Hurt;
import entente.analysis.Mention;
import entente.analysis.run.Actors;
import entente.analysis.run.Terms;
import entente.language.model.Condition;
import entente.language.model.Undertaking;
import entente.language.model.WordsOf;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Parts of the sentences of findings. */
final class Say {

    private static final int MOST = 6;

    private Say() {}

    /** {@code a, b and c}; of many, the first few and how many more. */
    static String list(Collection<String> names) {
        List<String> all = List.copyOf(names);
        if (all.size() > MOST) {
            int more = all.size() - MOST + 1;
            return String.join(", ", all.subList(0, MOST - 1)) + " and " + more + " more";
        }
        return all.size() < 2 ? String.join("", all)
                : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.getLast();
    }

    /** {@code falls} for one, {@code fall} for several. */
    static String verb(Collection<?> things, String one, String several) {
        return things.size() == 1 ? one : several;
    }

    static String party(String name) {
        return "{" + name + "}";
    }

    static String parties(Collection<String> names) {
        return list(names.stream().map(Say::party).toList());
    }

    /** {@code a or b}. */
    static String anyOf(Collection<String> names) {
        List<String> all = names.stream().map(Say::party).toList();
        return all.size() < 2 ? String.join("", all)
                : String.join(", ", all.subList(0, all.size() - 1)) + " or " + all.getLast();
    }

    /** {@code payment to be proved}: what is waited for. */
    static String awaited(Terms.Term term) {
        if (term.fact() instanceof Condition.Fact fact && !term.denied()) {
            return fact.undertaking() + " to be " + WordsOf.fact(fact.kind());
        }
        if (term.fact() instanceof Condition.Settled settled && !term.denied()) {
            return settled.openPoint() + " to be settled";
        }
        if (term.fact() instanceof Condition.Happens happens && !term.denied() && !happens.what().actor().isEmpty()) {
            return party(happens.what().actor()) + " to " + WordsOf.deed(happens.what());
        }
        return "this: " + fact(term);
    }

    /** {@code payment is proved}, {@code before 1962-12-01}. */
    static String fact(Terms.Term term) {
        return WordsOf.condition(term.denied() ? new Condition.Not(term.fact(), term.fact().place()) : term.fact());
    }

    static Mention heading(Undertaking undertaking) {
        return new Mention(undertaking.place(), undertaking.name() + " is owed by " + party(undertaking.from())
                + " to " + party(undertaking.to()));
    }

    /** Whoever is owed an undertaking, or is to have the good of it, is hurt where it comes to nothing. */
    static Stream<Hurt> creditors(Undertaking undertaking, String how) {
        return Stream.of(undertaking.to(), undertaking.beneficiary()).filter(party -> !party.isEmpty())
                .map(party -> new Hurt(party, how));
    }

    /** {@code usa lift-quarantine}: who does what. */
    static String deed(Undertaking undertaking) {
        return party(Actors.owed(undertaking).actor()) + " to " + WordsOf.deed(Actors.owed(undertaking));
    }
}
