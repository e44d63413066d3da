package entente.reference;

import entente.evidence.Claim;
import entente.evidence.Remark;
import entente.language.model.Undertaking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
                .filter(claim -> !in().patterns().isOf(claim.by(), undertaking.to())).map(Claim::id).toList();
        if (!ids.isEmpty()) {
            all.add(new Remark("S13", ids, "Only " + undertaking.to() + ", to whom " + undertaking.name()
                    + " is owed, can " + word + " it: this has no effect."));
        }
    }

    private Case in() {
        return settlement.in();
    }
}
