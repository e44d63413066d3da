package entente.language.model;

import entente.language.syntax.Clause;
import entente.language.syntax.Heading;
import entente.language.syntax.Said;
import entente.language.syntax.Word;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What stands around the pieces of a text: first what needs no conditions, then the rest. */
final class FrameFromSyntax {

    private final Declared declared;
    private final List<Heading> headings;

    FrameFromSyntax(Declared declared, List<Heading> headings) {
        this.declared = declared;
        this.headings = headings;
    }

    /** What conditions and lengths are reckoned by. */
    Frame ground() {
        return new Frame(Optional.empty(), List.of(), of(Heading.OfUnit.class).map(this::unit).toList(),
                of(Heading.OfMeasure.class).map(this::measure).toList(),
                of(Heading.OfCalendar.class).map(this::calendar).toList(), List.of(), authentic(), parameters(),
                List.of(), List.of());
    }

    /** The whole frame; {@code dates} sees to it that its figures rest on something. */
    Frame whole(Frame ground, ClausesFromSyntax clauses, DateChecks dates) {
        List<Clause> own = own();
        boolean cited = DateChecks.cites(own);
        dates.supported(own, cited);
        of(Heading.OfCalendar.class).forEach(c -> clauses.cites(c.clauses()));
        Optional<Part<Deadline>> ends = own.stream().flatMap(c -> c.said() instanceof Said.EndsOn(var day)
                ? Stream.of(clauses.<Deadline>part(new Deadline.By(day.date()), c)) : Stream.empty()).findFirst();
        List<Part<Condition>> endsWhen = own.stream().flatMap(c -> c.said() instanceof Said.EndsWhen(var joined,
                var when)
                ? Stream.of(clauses.condition(when, c)) : Stream.empty()).toList();
        return new Frame(ends, endsWhen, ground.units(), ground.measures(), ground.calendars(),
                Stream.concat(of(Heading.OfCompetent.class).map(c -> competence(c, clauses)),
                        ground.competences().stream()).toList(), ground.authentic(),
                ground.parameters(), relations(own, clauses),
                of(Heading.OfGoal.class).map(goal -> goal(goal, clauses, dates)).toList());
    }

    private <T extends Heading> Stream<T> of(Class<T> kind) {
        return headings.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The lines under the agreement itself. */
    private List<Clause> own() {
        return of(Heading.OfAgreement.class).findFirst().map(Heading.OfAgreement::clauses).orElse(List.of());
    }

    private Unit unit(Heading.OfUnit said) {
        String base = said.base().map(word -> declared.name(word, Sort.UNIT)).orElse("");
        return new Unit(said.named().name().text(), said.named().title(), said.decimals(), base,
                said.factor().map(f -> f.value()).orElse(BigDecimal.ONE), place(said.named().name()));
    }

    private Measure measure(Heading.OfMeasure said) {
        return new Measure(said.named().name().text(), said.named().title(), declared.name(said.unit(), Sort.UNIT),
                said.of().stream().map(declared::actor).toList(),
                said.sums().stream().map(part -> declared.name(part, Sort.MEASURE)).toList(),
                place(said.named().name()));
    }

    private WorkCalendar calendar(Heading.OfCalendar said) {
        Set<DayOfWeek> rest = EnumSet.noneOf(DayOfWeek.class);
        Set<LocalDate> holidays = new TreeSet<>();
        for (Clause clause : said.clauses()) {
            switch (clause.said()) {
                case Said.RestsOn(var days) ->
                    days.forEach(day -> rest.add(DayOfWeek.valueOf(day.text().toUpperCase(Locale.ROOT))));
                case Said.Holidays(var days) -> days.forEach(day -> holidays.add(day.date()));
                case Said other -> { }
            }
        }
        return new WorkCalendar(said.named().name().text(), said.named().title(), rest, holidays,
                place(said.named().name()));
    }

    private Optional<AuthenticTexts> authentic() {
        return own().stream().flatMap(c -> c.said() instanceof Said.Authentic said ? Stream.of(new AuthenticTexts(
                said.languages().stream().map(Word::text).toList(),
                said.prevailing().map(word -> declared.name(word, Sort.LANGUAGE)).orElse(""),
                declared.place(c.span()))) : Stream.empty()).findFirst();
    }

    private List<Parameter> parameters() {
        return own().stream().flatMap(c -> c.said() instanceof Said.Takes said ? Stream.of(new Parameter(
                said.named().name().text(), said.named().title(), Parameter.Kind.valueOf(said.kind().name()),
                said.of().map(of -> declared.counted(of, Sort.UNIT, Sort.ITEM)).orElse(""),
                place(said.named().name()))) : Stream.empty()).toList();
    }

    private Competence competence(Heading.OfCompetent said, ClausesFromSyntax clauses) {
        return new Competence(declared.actor(said.body()),
                said.on().stream().map(on -> declared.name(on, Sort.UNDERTAKING)).toList(),
                clauses.cites(said.clauses()), place(said.body()));
    }

    private List<Relation> relations(List<Clause> own, ClausesFromSyntax clauses) {
        List<Citation> cites = clauses.cites(own);
        return own.stream().flatMap(c -> c.said() instanceof Said.Relates said ? Stream.of(new Relation(
                Relation.Kind.valueOf(said.kind().name()), said.other().text(),
                said.when().map(when -> clauses.condition(when, c)), cites, declared.place(said.other().span())))
                : Stream.empty()).toList();
    }

    private Goal goal(Heading.OfGoal said, ClausesFromSyntax clauses, DateChecks dates) {
        dates.supported(said.clauses(), DateChecks.cites(said.clauses()));
        new LineChecks(declared).needsAWish(said);
        return new Goal(said.name().text(), declared.actor(said.of()), said.clauses().stream()
                .flatMap(c -> c.said() instanceof Said.Wants(var wish) ? Stream.of(clauses.condition(wish, c))
                        : Stream.empty()).toList(), clauses.cites(said.clauses()), place(said.name()));
    }

    private Place place(Word word) {
        return declared.place(word.span());
    }
}
