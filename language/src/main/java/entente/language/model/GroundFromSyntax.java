package entente.language.model;

import entente.language.problem.Kind;
import entente.language.syntax.Heading;
import entente.language.syntax.Said;
import entente.language.syntax.Word;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The declarations that conditions and pieces stand on: parties, items, acts and methods. */
final class GroundFromSyntax {

    private final Declared declared;
    private final List<Heading> headings;

    GroundFromSyntax(Declared declared, List<Heading> headings) {
        this.declared = declared;
        this.headings = headings;
    }

    /** An agreement that holds what is declared, and nothing that rests on it yet. */
    Agreement ground() {
        Optional<Heading.OfAgreement> head = of(Heading.OfAgreement.class).findFirst();
        return new Agreement(head.map(h -> h.named().name().text()).orElse(""),
                head.map(h -> h.named().title()).orElse(""), opens(head), zone(head), parties(), organs(), documents(),
                items(), groups(), acts(), methods(), List.of(), List.of(),
                new FrameFromSyntax(declared, headings).ground(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), head.map(h -> declared.place(h.span())).orElse(Place.NOWHERE));
    }

    private <T extends Heading> Stream<T> of(Class<T> kind) {
        return headings.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Where the text does not say, so early that no date lies before it. */
    private static LocalDate opens(Optional<Heading.OfAgreement> head) {
        return head.stream().flatMap(h -> h.clauses().stream())
                .flatMap(c -> c.said() instanceof Said.Opens(var day) ? Stream.of(day.date()) : Stream.empty())
                .findFirst().orElse(LocalDate.MIN);
    }

    private static ZoneId zone(Optional<Heading.OfAgreement> head) {
        return head.stream().flatMap(h -> h.clauses().stream())
                .flatMap(c -> c.said() instanceof Said.Zone(Word zone) ? Stream.of(ZoneId.of(zone.text()))
                        : Stream.empty())
                .findFirst().orElse(ZoneOffset.UTC);
    }

    /** Those that the text names, and those that every instance gives. */
    private List<Party> parties() {
        List<Party> parties = new ArrayList<>();
        of(Heading.OfAgreement.class).limit(1).flatMap(a -> a.clauses().stream()).forEach(clause -> {
            if (clause.said() instanceof Said.Takes(var kind, var named, var of) && kind == Said.Given.PARTY) {
                parties.add(new Party(named.name().text(), named.title(), List.of(), place(named.name())));
            }
        });
        of(Heading.OfParty.class).forEach(p -> parties.add(new Party(p.named().name().text(), p.named().title(),
                p.including().stream().map(declared::party).toList(), place(p.named().name()))));
        return List.copyOf(parties);
    }

    private List<Organ> organs() {
        List<Organ> organs = new ArrayList<>();
        of(Heading.OfOrgans.class).forEach(line -> {
            String of = declared.actor(line.of());
            line.named().forEach(organ ->
                    organs.add(new Organ(organ.name().text(), organ.title(), of, place(organ.name()))));
        });
        return List.copyOf(organs);
    }

    private List<Document> documents() {
        return of(Heading.OfDocument.class)
                .map(d -> new Document(d.named().name().text(), d.named().title(), place(d.named().name()))).toList();
    }

    private List<Item> items() {
        return of(Heading.OfItem.class)
                .map(i -> new Item(i.named().name().text(), i.named().title(), place(i.named().name()))).toList();
    }

    private List<Group> groups() {
        return of(Heading.OfGroup.class).map(g -> new Group(g.name().text(), g.members().stream()
                .map(member -> declared.name(member, Sort.ITEM, Sort.GROUP)).toList(), place(g.name()))).toList();
    }

    private List<Act> acts() {
        List<Act> acts = new ArrayList<>();
        for (Heading heading : headings) {
            if (heading instanceof Heading.OfAct act) {
                acts.add(act(act));
            } else if (heading instanceof Heading.OfWords words) {
                List<String> by = words.by().stream().map(declared::actor).toList();
                words.names().forEach(word -> acts.add(words(word.text(), by, place(word))));
            }
        }
        Declared.BUILT_IN.stream().filter(word -> acts.stream().noneMatch(act -> act.name().equals(word)))
                .forEach(word -> acts.add(words(word, List.of(), Place.NOWHERE)));
        return List.copyOf(acts);
    }

    private static Act words(String name, List<String> by, Place place) {
        return new Act(name, Act.Kind.WORDS, "", by, List.of(), place);
    }

    private Act act(Heading.OfAct act) {
        if (!act.needsConsentBy().isEmpty()) {
            consentCanBeSaid(act.needsConsentBy().getFirst());
        }
        return new Act(act.name().text(), Act.Kind.DEED,
                act.of().map(of -> declared.counted(of, Sort.ITEM, Sort.GROUP, Sort.UNIT)).orElse(""),
                act.by().stream().map(declared::actor).toList(),
                act.needsConsentBy().stream().map(declared::actor).toList(), place(act.name()));
    }

    private void consentCanBeSaid(Word first) {
        if (!declared.is("consent", Sort.WORDS) && !declared.isPerhaps("consent")) {
            declared.problems().error(Kind.UNKNOWN_NAME, first.span(),
                    "the consent of `" + first.text() + "` is needed, and nothing lets anybody consent",
                    "what is said, and can be claimed, is declared as words (G1)", "`words consent`");
        }
    }

    private List<Method> methods() {
        return of(Heading.OfMethod.class).map(m -> new Method(m.name().text(),
                m.by().stream().map(declared::actor).toList(),
                m.through().map(declared::act).orElse(""), place(m.name()))).toList();
    }

    private Place place(Word word) {
        return declared.place(word.span());
    }
}
