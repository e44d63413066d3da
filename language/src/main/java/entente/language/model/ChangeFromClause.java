package entente.language.model;

import entente.language.model.Change.PartName;
import entente.language.problem.Kind;
import entente.language.syntax.Clause;
import entente.language.syntax.ConditionSyntax;
import entente.language.syntax.Said;
import entente.language.syntax.Said.DateRole;
import entente.language.syntax.Said.Joined;
import java.util.Optional;

/** What one line under a changed piece changes, and whether it can (G4). */
final class ChangeFromClause {

    private final Declared declared;
    private final ClausesFromSyntax clauses;
    private final DateChecks dates;
    private final PartsThere there;

    ChangeFromClause(Declared declared, ClausesFromSyntax clauses, DateChecks dates, PartsThere there) {
        this.declared = declared;
        this.clauses = clauses;
        this.dates = dates;
        this.there = there;
    }

    Optional<Change> read(Clause clause) {
        Optional<PartName> part = there.part(clause);
        if (part.isEmpty()) {
            notAPart(clause);
            return Optional.empty();
        }
        if (!there.canHave(part.get())) {
            otherKind(clause);
            return Optional.empty();
        }
        if (!there.isDoubtful() && !fits(clause, part.get())) {
            return Optional.empty();
        }
        Change change = change(clause, part.get());
        if (change instanceof Change.DropPart) {
            there.remove(part.get());
        } else {
            there.add(part.get(), clause.said());
        }
        return Optional.of(change);
    }

    private void notAPart(Clause clause) {
        boolean silent = clause.said() instanceof Said.Cites || clause.said() instanceof Said.Unreadable;
        if (!silent) {
            declared.problems().error(Kind.PART_OF_ANOTHER_KIND, clause.span(), "`" + clause.lead() + "` of `"
                    + there.name() + "` is what makes it what it is, and cannot be changed",
                    "an amendment or a reading changes parts; another matter is another piece (G4)",
                    "`drop " + there.sort().plain() + " " + there.name() + "`, and a new piece");
        }
    }

    private void otherKind(Clause clause) {
        declared.problems().error(Kind.PART_OF_ANOTHER_KIND, clause.span(), there.sort().words() + " has no "
                + words(clause), "a part belongs to a kind of piece (G4)", switch (there.sort()) {
                    case LIBERTY -> "`may`, `when`, `while` or a quota";
                    case OPEN_POINT -> "`settled when` or `or when`";
                    default -> "`when`, `must`, a deadline, `finally`, `until`, `provided`, `while`, `proved` or how "
                            + "it comes back";
                });
    }

    private String words(Clause clause) {
        return switch (there.part(clause).orElseThrow()) {
            case WHEN -> "`when`";
            case DUTY -> there.sort() == Sort.LIBERTY ? "`may`" : "`must`";
            case DEADLINE -> "deadline";
            case FINALLY -> "`finally`";
            case UNTIL -> "`until`";
            case PROVIDED -> "`provided`";
            case WHILE -> "`while`";
            case PROOF -> "`proved`";
            case REPEAT -> "line for how it comes back or is counted";
            case SETTLED -> clause.said() instanceof Said.DropPart(var part) ? "`" + part.text() + "`"
                    : "`settled when`";
        };
    }

    private boolean fits(Clause clause, PartName part) {
        boolean has = there.has(part);
        boolean drops = clause.said() instanceof Said.DropPart;
        if ((drops || clause.replaces() || carriesOn(clause)) && !has) {
            absent(clause, drops);
            return false;
        }
        if (!drops && !clause.replaces() && !carriesOn(clause) && has && !mayRepeat(clause, part)) {
            present(clause, part);
            return false;
        }
        if (clause.replaces() && carriesOn(clause)) {
            declared.problems().error(Kind.PART_THERE_ALREADY, clause.span(), "`replace` and `" + clause.lead()
                    + "` are led together", "a line adds a way or replaces all of them, and not both (G4)",
                    "`replace when …`, or `" + clause.lead() + " …`");
            return false;
        }
        return true;
    }

    private static boolean carriesOn(Clause clause) {
        return clause.said() instanceof Said.When when && when.joined() != Joined.FIRST;
    }

    private boolean mayRepeat(Clause clause, PartName part) {
        boolean more = part == PartName.PROVIDED || part == PartName.WHILE;
        return more || part == PartName.DEADLINE && there.isElastic() && !PartsThere.isElastic(clause.said());
    }

    private void absent(Clause clause, boolean drops) {
        declared.problems().error(Kind.PART_NOT_THERE, clause.span(), "`" + there.name() + "` has no "
                + words(clause) + " to " + (drops ? "drop" : carriesOn(clause) ? "carry on" : "replace"),
                "a part that does not exist is not replaced or dropped (G4)",
                drops ? "the line left out" : "the line without `replace`, `or` or `and`, which adds the part");
    }

    private void present(Clause clause, PartName part) {
        boolean way = part == PartName.WHEN || part == PartName.SETTLED;
        declared.problems().error(Kind.PART_THERE_ALREADY, clause.span(), "`" + there.name() + "` has a "
                + words(clause) + " already", "a part that exists is replaced only by a line that says so (G4)",
                "`replace " + clause.lead() + " …`" + (way ? ", `or when …` for another way, or `and when …` for one"
                        + " more condition" : ""));
    }

    private Change change(Clause clause, PartName part) {
        Place place = declared.place(clause.span());
        String target = there.name();
        return switch (clause.said()) {
            case Said.When when when when.joined() == Joined.AND -> new Change.AddCondition(target, part,
                    clauses.condition(when.condition(), clause), place);
            case Said.When when -> way(when.condition(), clause, part, place);
            case Said.Settled settled -> way(settled.condition(), clause, part, place);
            case Said.Provided provided -> condition(clauses.condition(provided.condition(), clause), clause, part,
                    place);
            case Said.While whileHolds -> condition(clauses.whileHolds(whileHolds, clause), clause, part, place);
            case Said.Must must -> duty(clause, target, place);
            case Said.Keep keep -> duty(clause, target, place);
            case Said.May may -> new Change.SetMay(target, clauses.may(clause, there.actors()).orElseThrow(), place);
            case Said.Every every -> repeat(clause, target, place);
            case Said.InAny any -> repeat(clause, target, place);
            case Said.WithinAny any -> repeat(clause, target, place);
            case Said.Whenever whenever -> repeat(clause, target, place);
            case Said.Meets proof -> new Change.SetProof(target, clauses.proof(clause).orElseThrow(), place);
            case Said.OnTheWordOf proof -> new Change.SetProof(target, clauses.proof(clause).orElseThrow(), place);
            case Said.DropPart drop -> new Change.DropPart(target, part, place);
            case Said other -> date(clause, part, place);
        };
    }

    private Change way(ConditionSyntax said, Clause clause, PartName part, Place place) {
        Part<Condition> condition = clauses.condition(said, clause);
        return clause.replaces() ? new Change.ReplaceConditions(there.name(), part, condition, place)
                : new Change.AddWay(there.name(), condition, place);
    }

    private Change duty(Clause clause, String target, Place place) {
        return new Change.SetDuty(target, clauses.duty(clause, there.debtor(), target).orElseThrow(), place);
    }

    private Change repeat(Clause clause, String target, Place place) {
        if (there.sort() == Sort.UNDERTAKING) {
            new RepeatChecks(declared).fits(clause, there.owed());
        }
        return new Change.SetRepeat(target, clauses.repeat(clause).orElseThrow(), place);
    }

    private Change condition(Part<Condition> condition, Clause clause, PartName part, Place place) {
        return clause.replaces() ? new Change.ReplaceConditions(there.name(), part, condition, place)
                : new Change.AddCondition(there.name(), part, condition, place);
    }

    private Change date(Clause clause, PartName part, Place place) {
        dates.fitsTheDuty(clause, there.owed());
        DateRole role = switch (part) {
            case FINALLY -> DateRole.FINALLY;
            case UNTIL -> DateRole.UNTIL;
            default -> DateRole.DEADLINE;
        };
        return new Change.SetDeadline(there.name(), part, clauses.deadline(clause, role).orElseThrow(), place);
    }
}
