package entente.reference;

import entente.evidence.Claim;
import entente.evidence.Remark;
import entente.language.model.Amendment;
import entente.language.model.Undertaking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a reader must know of the evidence: sources counted once, refuted declarations, words without effect. */
record Remarks(Settlement settlement) {

    List<Remark> all() {
        var all = new ArrayList<Remark>();
        in().patterns().occurrences().joined().forEach((cluster, ids) -> all.add(new Remark("E9", ids,
                "Claims of different sources that are not linked speak of the same thing at overlapping times: "
                        + "they count once, at the greater number.")));
        settlement.performances().forEach((name, done) -> done.refuted().stream().sorted()
                .forEach(item -> all.add(refuted(name, item))));
        in().text().undertakings().forEach(undertaking -> {
            withoutEffect(Sayings.RELEASE, undertaking, all);
            withoutEffect(Sayings.EXTEND, undertaking, all);
        });
        for (String word : List.of(Powers.TERMINATE, Powers.SUSPEND, Powers.RESUME)) {
            powerless(word, all);
        }
        in().text().amendments().forEach(amendment -> withdrawn(amendment, all));
        all.addAll(sharedPerformances());
        return all.stream().distinct()
                .sorted(Comparator.comparing(Remark::code).thenComparing(r -> r.claims().toString())).toList();
    }

    private Remark refuted(String undertaking, String item) {
        List<String> declared = new Declared(in().patterns()).claims(item).stream().map(Claim::id).toList();
        return new Remark("S14", declared, "More of " + item + " is proved under " + undertaking
                + " than was declared: the declaration may be false, and how many there are is not known.");
    }

    private void withoutEffect(String word, Undertaking undertaking, List<Remark> all) {
        List<String> ids = new Sayings(in()).claims(word, undertaking.name()).stream()
                .filter(claim -> !in().patterns().isOf(claim.by(), undertaking.to()) && !(word.equals(Sayings.EXTEND)
                        && undertaking.terms().extendedBy().stream()
                                .anyMatch(party -> in().patterns().isOf(claim.by(), party))))
                .map(Claim::id).toList();
        if (!ids.isEmpty()) {
            all.add(new Remark("S13", ids, "Only " + undertaking.to() + ", to whom " + undertaking.name()
                    + " is owed, can " + word + " it: this has no effect."));
        }
    }

    /** Words of power by one who has none then, while the other side has not said them as well (S50). */
    private void powerless(String word, List<Remark> all) {
        var powers = new Powers(in(), settlement.conditions());
        Set<String> effective = new TreeSet<>();
        in().text().undertakings().stream().flatMap(u -> powers.effects(word, u).stream())
                .forEach(effect -> effective.add(effect.said().id()));
        powers.effects(word, in().text().name(), Powers.everybody(in().text()))
                .forEach(effect -> effective.add(effect.said().id()));
        Map<String, List<String>> byTopic = new TreeMap<>();
        in().patterns().occurrences().of(word).stream()
                .filter(o -> !o.saysNone() && !effective.contains(o.id()) && !isEffectiveTogether(o, effective))
                .forEach(o -> byTopic.computeIfAbsent(o.any().about(), none -> new ArrayList<>()).add(o.id()));
        byTopic.forEach((topic, ids) -> all.add(new Remark("S50", ids, "Nobody who said it had the power to " + word
                + " " + topic + " then, and not all whom it concerns have said so: this has no effect.")));
    }

    /** Said together, the last of them has the effect. */
    private boolean isEffectiveTogether(Occurrence said, Set<String> effective) {
        return in().patterns().occurrences().of(said.any().act()).stream()
                .anyMatch(other -> effective.contains(other.id()) && other.any().about().equals(said.any().about())
                        && !other.last().isBefore(said.last()));
    }

    /** Words of withdrawal by another, or after the acceptance (S13). */
    private void withdrawn(Amendment amendment, List<Remark> all) {
        boolean accepted = in().accepted().containsKey(amendment.name());
        List<String> ids = new Sayings(in()).claims(Sayings.WITHDRAW, amendment.name()).stream()
                .filter(claim -> accepted || !in().patterns().isOf(claim.by(), amendment.from()))
                .map(Claim::id).toList();
        if (!ids.isEmpty()) {
            all.add(new Remark("S13", ids, "Only " + amendment.from() + " can withdraw " + amendment.name()
                    + ", and only before it is accepted: this has no effect."));
        }
    }

    /** One deed that counts for two undertakings of one debtor: the text does not say for which (S14). */
    private List<Remark> sharedPerformances() {
        Map<String, Set<String>> undertakings = new TreeMap<>();
        settlement.performances().forEach((name, done) -> done.fitting().forEach(occurrence ->
                undertakings.computeIfAbsent(occurrence.id(), none -> new TreeSet<>())
                        .add(InstanceNames.whole(name))));
        Map<Set<String>, List<String>> shared = new LinkedHashMap<>();
        undertakings.forEach((id, names) -> shared.computeIfAbsent(names, none -> new ArrayList<>()).add(id));
        return shared.entrySet().stream().filter(entry -> entry.getKey().size() > 1)
                .map(entry -> new Remark("S14", entry.getValue(), "This counts for each of "
                        + String.join(", ", entry.getKey()) + ": the text does not say for which of them."))
                .toList();
    }

    private Case in() {
        return settlement.in();
    }
}
