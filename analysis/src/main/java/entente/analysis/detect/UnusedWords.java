package entente.analysis.detect;

import entente.analysis.Cure;
import entente.analysis.Finding;
import entente.analysis.FindingKind;
import entente.analysis.Findings;
import entente.analysis.HowFar;
import entente.analysis.Mention;
import entente.analysis.Severity;
import entente.analysis.run.Terms;
import entente.language.model.Act;
import entente.language.model.ActPattern;
import entente.language.model.Agreement;
import entente.language.model.Amount;
import entente.language.model.Change;
import entente.language.model.Condition;
import entente.language.model.Deadline;
import entente.language.model.Duty;
import entente.language.model.Liberty;
import entente.language.model.OpenPoint;
import entente.language.model.Part;
import entente.language.model.Place;
import entente.language.model.Proof;
import entente.language.model.Repeat;
import entente.language.model.Undertaking;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Words that the text declares and that no undertaking, liberty, open point, amendment or reading uses. */
final class UnusedWords {

    private static final Set<String> BUILT_IN = Set.of("declare", "accept", "refuse", "release", "extend", "withdraw",
            "consent");

    private final Agreement text;
    private final Set<String> used = new HashSet<>();

    private UnusedWords(Agreement text) {
        this.text = text;
    }

    static void look(Agreement text, Findings found) {
        UnusedWords words = new UnusedWords(text);
        words.gather();
        Map<String, Place> unused = words.unused();
        if (!unused.isEmpty()) {
            found.found(finding(unused));
        }
    }

    private static Finding finding(Map<String, Place> unused) {
        List<String> names = List.copyOf(unused.keySet());
        List<Mention> places = unused.entrySet().stream()
                .map(entry -> new Mention(entry.getValue(), "here " + entry.getKey() + " is declared")).toList();
        return new Finding(FindingKind.DEAD_TEXT, "never-used", Severity.NOTE, "", names, places,
                "nothing that is agreed speaks of " + Say.list(names) + ", which "
                + Say.verb(names, "is", "are") + " declared", List.of(), List.of(), Optional.empty(),
                List.of(Cure.advice("Leave it out; or ask whether an undertaking about it was forgotten. "
                        + "What only reports speak of may "
                        + "stay.", places.getFirst().place())), HowFar.allRuns());
    }

    private void gather() {
        text.undertakings().forEach(this::gather);
        text.liberties().forEach(this::gather);
        text.openPoints().forEach(this::gather);
        Stream.concat(text.amendments().stream().flatMap(a -> a.changes().stream()),
                text.readings().stream().flatMap(r -> r.changes().stream())).forEach(this::gather);
        text.amendments().forEach(a -> a.acceptedWhen().ifPresent(part -> gather(part.value())));
        text.frame().endsWhen().forEach(part -> gather(part.value()));
        text.frame().relations().forEach(r -> r.when().ifPresent(part -> gather(part.value())));
        text.frame().goals().forEach(g -> g.wants().forEach(part -> gather(part.value())));
        text.states().stream().filter(s -> Stream.concat(s.begins().stream(), s.ends().stream())
                .anyMatch(part -> used.contains(part.value().act()))).forEach(s -> used.add(s.name()));
        text.states().stream().filter(s -> used.contains(s.name())).forEach(s ->
                Stream.concat(s.begins().stream(), s.ends().stream()).forEach(part -> gather(part.value())));
        text.states().stream().filter(s -> used.contains(s.name())).forEach(s ->
                Stream.concat(s.beginsWhen().stream(), s.endsWhen().stream()).forEach(part -> gather(part.value())));
        text.standards().stream().filter(s -> used.contains(s.name())).forEach(s ->
                s.ways().forEach(way -> used.add(way.value().method())));
        text.methods().stream().filter(m -> used.contains(m.name())).forEach(m -> used.add(m.through()));
        text.acts().stream().filter(a -> used.contains(a.name())).forEach(a -> use(a.of()));
    }

    private void gather(Undertaking u) {
        Stream.of(u.when(), u.provided(), u.whileHolds()).flatMap(List::stream).forEach(part -> gather(part.value()));
        Stream.of(u.deadline(), u.breachedAfter(), u.until()).flatMap(Optional::stream).map(Part::value)
                .forEach(this::gather);
        gather(u.duty().value().what());
        if (u.duty().value() instanceof Duty.Keep(Condition holds)) {
            gather(holds);
        }
        u.terms().each().ifPresent(part -> use(part.value()));
        u.terms().repeat().map(Part::value).ifPresent(repeat -> {
            if (repeat instanceof Repeat.Whenever(Condition condition)) {
                gather(condition);
            }
        });
        u.proof().ifPresent(part -> gather(part.value()));
    }

    private void gather(Liberty l) {
        gather(l.may().value());
        Stream.of(l.when(), l.whileHolds()).flatMap(List::stream).forEach(part -> gather(part.value()));
    }

    private void gather(OpenPoint p) {
        p.settledWhen().forEach(part -> gather(part.value()));
    }

    private void gather(Change change) {
        if (change instanceof Change.AddUndertaking add) {
            gather(add.undertaking());
        } else if (change instanceof Change.AddLiberty add) {
            gather(add.liberty());
        } else if (change instanceof Change.AddOpenPoint add) {
            gather(add.openPoint());
        } else if (change instanceof Change.AddWay way) {
            gather(way.when().value());
        } else if (change instanceof Change.AddCondition more) {
            gather(more.condition().value());
        } else if (change instanceof Change.ReplaceConditions other) {
            gather(other.condition().value());
        } else if (change instanceof Change.SetDuty duty) {
            gather(duty.duty().value().what());
        } else if (change instanceof Change.SetProof proof) {
            gather(proof.proof().value());
        } else if (change instanceof Change.SetDeadline deadline) {
            gather(deadline.deadline().value());
        }
    }

    private void gather(Deadline deadline) {
        if (deadline instanceof Deadline.Within within) {
            within.after().ifPresent(this::gather);
        }
    }

    private void gather(Proof proof) {
        if (proof.by() instanceof Proof.Meets(String standard)) {
            used.add(standard);
        }
    }

    private void gather(Condition condition) {
        for (Terms.Term term : Terms.of(condition).facts()) {
            if (term.fact() instanceof Condition.Happens happens) {
                gather(happens.what());
            } else if (term.fact() instanceof Condition.InForce state) {
                used.add(state.state());
            } else if (term.fact() instanceof Condition.Available available) {
                used.add(available.method());
            }
        }
    }

    private void gather(ActPattern what) {
        used.add(what.act());
        used.add(what.topic());
        use(what.item());
        if (what.amount() instanceof Amount.ForEach share) {
            use(share.item());
        } else if (what.amount() instanceof Amount.Accrued growing) {
            gather(growing.holds());
        }
    }

    /** A group is used with all that it holds. */
    private void use(String item) {
        used.add(item);
        text.groups().stream().filter(g -> g.name().equals(item) || g.members().contains(item)).forEach(g -> {
            used.add(g.name());
            if (g.name().equals(item)) {
                g.members().stream().filter(member -> !used.contains(member)).forEach(this::use);
            }
        });
    }

    private Map<String, Place> unused() {
        Map<String, Place> unused = new LinkedHashMap<>();
        text.items().forEach(i -> note(i.name(), i.place(), unused));
        text.groups().forEach(g -> note(g.name(), g.place(), unused));
        text.acts().stream().filter(a -> a.kind() == Act.Kind.DEED || !BUILT_IN.contains(a.name()))
                .forEach(a -> note(a.name(), a.place(), unused));
        text.methods().forEach(m -> note(m.name(), m.place(), unused));
        text.states().forEach(s -> note(s.name(), s.place(), unused));
        text.standards().forEach(s -> note(s.name(), s.place(), unused));
        return unused;
    }

    private void note(String name, Place place, Map<String, Place> unused) {
        if (!used.contains(name) && place.line() > 0) {
            unused.put(name, place);
        }
    }
}
