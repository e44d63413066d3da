package entente.reference;

import entente.language.model.Agreement;
import entente.language.model.Condition;
import entente.language.model.Group;
import entente.language.model.Part;
import entente.language.model.Party;
import entente.language.model.Terms;
import entente.language.model.Undertaking;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The instances that an undertaking has from the beginning: one for each member, or for each side (S36). */
final class Members {

    private Members() {}

    static List<Undertaking> of(Agreement text, Undertaking whole) {
        Terms terms = whole.terms();
        return terms.reciprocal()
                ? List.of(side(whole, whole.from(), whole.to()), side(whole, whole.to(), whole.from()))
                : terms.each().map(Part::value).map(group -> each(text, whole, group)).orElse(List.of());
    }

    private static Undertaking side(Undertaking whole, String debtor, String creditor) {
        UnaryOperator<String> turned = name -> debtor.equals(whole.from()) ? name
                : name.equals(debtor) ? creditor : name.equals(creditor) ? debtor : name;
        UnaryOperator<String> undertaking = name -> name.equals(Condition.Fact.COUNTERPART)
                ? InstanceNames.of(whole.name(), creditor) : name;
        return new Rewriting(turned, undertaking).of(whole, InstanceNames.of(whole.name(), debtor),
                without(whole.terms(), whole.terms().each(), false));
    }

    private static List<Undertaking> each(Agreement text, Undertaking whole, String group) {
        return members(text, group).stream().map(member -> {
            UnaryOperator<String> named = name -> name.equals(group) ? member : name;
            UnaryOperator<String> undertaking = name -> name;
            return new Rewriting(named, undertaking).of(whole, InstanceNames.of(whole.name(), member),
                    without(whole.terms(), Optional.empty(), whole.terms().reciprocal()));
        }).toList();
    }

    /** The members of a group as the text lists them, or the parties that one includes. */
    static List<String> members(Agreement text, String group) {
        List<String> items = text.groups().stream().filter(g -> g.name().equals(group)).findFirst()
                .map(Group::members).orElse(List.of());
        return !items.isEmpty() ? items : text.parties().stream()
                .filter(party -> party.name().equals(group)).findFirst().map(Party::including).orElse(List.of());
    }

    private static Terms without(Terms terms, Optional<Part<String>> each, boolean reciprocal) {
        return new Terms(terms.repeat(), each, reciprocal, terms.survives(), terms.acrossInstances(),
                terms.extendedBy(), terms.carriesOut(), terms.values());
    }
}
