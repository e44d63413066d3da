package entente.language.model;

import entente.language.problem.Kind;
import entente.language.source.Span;
import entente.language.source.Verbs;
import entente.language.syntax.AmountSyntax;
import entente.language.syntax.Clause;
import entente.language.syntax.DateSyntax;
import entente.language.syntax.PatternSyntax;
import entente.language.syntax.Said;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Checks what may stand together with how a piece comes back (G11). */
final class RepeatChecks {

    private static final String WHY =
            "what must be done comes back, what must not be done is counted over a stretch of "
            + "time (G11)";
    private static final Set<String> POWERS = Set.of("terminate", "suspend");

    private final Declared declared;

    RepeatChecks(Declared declared) {
        this.declared = declared;
    }

    void undertaking(List<Clause> clauses) {
        Optional<Owed> owed = Owed.of(clauses);
        if (owed.isEmpty()) {
            return;
        }
        for (Clause clause : clauses) {
            fits(clause, owed.get());
            quota(clause, clauses);
            if (clause.said() instanceof Said.Each each) {
                member(clause, each, clauses);
            }
            if (clause.said() instanceof Said.Date date) {
                date(clause, date, clauses);
            }
        }
    }

    /** Whether it can come back in this way at all. */
    boolean fits(Clause clause, Owed owed) {
        return switch (clause.said()) {
            case Said.Every every -> owed.kind() == Owed.Kind.TO_DO || owed.kind() == Owed.Kind.ENDEAVOUR
                    || wrong(clause, owed.kind() == Owed.Kind.KEEP
                    ? "a duty to keep holds all the time, and does not come back"
                    : "a duty not to do something is given an `every`", owed.kind() == Owed.Kind.KEEP
                    ? "the line left out" : "`in any …` with a number that must not be passed, or the line left out");
            case Said.InAny any -> owed.kind() == Owed.Kind.REFRAIN || wrong(clause, owed.kind() == Owed.Kind.KEEP
                    ? "a duty to keep holds all the time, and is not counted"
                    : "a duty to do something is given an `in any`", owed.kind() == Owed.Kind.KEEP
                    ? "the line left out" : "`every …`, which says the same of what must be done");
            case Said.WithinAny any -> owed.kind() != Owed.Kind.KEEP || wrong(clause,
                    "a duty to keep holds all the time, and is not counted", "the line left out");
            case Said other -> true;
        };
    }

    private boolean wrong(Clause clause, String found, String accepted) {
        declared.problems().error(Kind.REPEAT_WRONG_FOR_DUTY, clause.span(), found, WHY, accepted);
        return false;
    }

    /** A quota is a number; without one, what must not be done is judged in each period by itself. */
    private void quota(Clause clause, List<Clause> clauses) {
        boolean may = clauses.stream().anyMatch(c -> c.said() instanceof Said.May);
        boolean counts = clause.said() instanceof Said.InAny && may || clause.said() instanceof Said.WithinAny;
        Optional<PatternSyntax> what = clauses.stream().flatMap(c -> switch (c.said()) {
            case Said.Must must when must.kind() == Said.DutyKind.REFRAIN -> Stream.of(must.what());
            case Said.May allowed -> Stream.of(allowed.what());
            case Said other -> Stream.<PatternSyntax>empty();
        }).findFirst();
        boolean given = what.isPresent() && what.get().words().stream().anyMatch(w -> declared.is(w.text(),
                Sort.NUMBER));
        if (counts && what.isPresent() && !given && what.get().amount().filter(AmountSyntax.Count.class::isInstance)
                .isEmpty()) {
            declared.problems().error(Kind.QUOTA_WITHOUT_NUMBER, clause.span(), "a stretch of time is given over which "
                    + "something is counted, and no number", "a quota says how many there may be (G11)",
                    may ? "a number behind `may`, such as `may inspect 18 bases`"
                            : "a number behind `must not`, such as `must not inspect more than 18 bases`");
        }
    }

    private void member(Clause clause, Said.Each each, List<Clause> clauses) {
        String group = each.group().text();
        boolean named = clauses.stream().anyMatch(c -> c.said() instanceof Said.Must must && names(must.what(), group));
        if (!named && declared.is(group, Sort.GROUP)) {
            declared.problems().error(Kind.MEMBER_NOT_NAMED, clause.span(), "`" + group
                    + "` does not stand behind `must`",
                    "there is an instance for each member, and where the group is named it is that member (G11)",
                    "a `must` that names `" + group + "`, such as `must visit any " + group
                    + "`; or the line left out");
        }
    }

    private static boolean names(PatternSyntax what, String group) {
        return Stream.concat(what.words().stream(), what.counted().stream())
                .anyMatch(w -> w.text().equals(group) || w.text().equals(Verbs.plural(group)));
    }

    private void date(Clause clause, Said.Date date, List<Clause> clauses) {
        boolean every = clauses.stream().anyMatch(c -> c.said() instanceof Said.Every
                || c.said() instanceof Said.InAny);
        after(date.date()).filter(span -> !every).ifPresent(span -> declared.problems().error(
                Kind.PERIOD_WITHOUT_REPEAT, span, "a length is counted from each period, and nothing says which",
                "periods are those in which an undertaking comes back (G11)", "`every month`, or another stretch, on a "
                + "line of its own; or what it is counted from, behind `after`"));
        boolean sliding = clauses.stream().anyMatch(c -> c.said() instanceof Said.WithinAny);
        if (sliding && date.role() == Said.DateRole.DEADLINE) {
            wrong(clause, "a day to do it by stands beside `within any …`, which gives one already",
                    "one of the two lines");
        }
    }

    private static Optional<Span> after(DateSyntax date) {
        return switch (date) {
            case DateSyntax.AfterEach each -> Optional.of(each.span());
            case DateSyntax.OrNextWorkingDay next -> after(next.date());
            case DateSyntax other -> Optional.empty();
        };
    }

    void liberty(List<Clause> clauses, Optional<ActPattern> may) {
        for (Clause clause : clauses) {
            quota(clause, clauses);
            if (clause.said() instanceof Said.Notice && may.filter(what -> !POWERS.contains(what.act())).isPresent()) {
                declared.problems().error(Kind.NOTICE_OF_NOTHING, clause.span(),
                        "notice is given of what has effect by "
                        + "itself", "what takes effect later than it is said is to terminate or to suspend (S50)",
                        "`may terminate …` or `may suspend …` above it, or the line left out");
            }
        }
    }
}
