package entente.report;

import entente.evidence.Claim;
import entente.language.model.ActPattern;
import entente.language.model.Deadline;
import entente.language.model.Condition;
import entente.language.model.Duty;
import entente.language.model.Part;
import entente.language.model.Undertaking;
import entente.standing.Conclusion;
import entente.standing.Derivation;
import entente.standing.Standing;
import entente.standing.Standing.Mark;
import entente.standing.Step;
import entente.standing.Truth;
import entente.standing.UndertakingAnswer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the standing of an undertaking means for it today, in one sentence. */
final class UndertakingSentence {

    private static final int MOST_REASONS = 3;

    private final Titles titles;
    private final Deeds deeds;
    private final Phrases phrases;
    private final StepSentence steps;
    private final InstancesSentence instances;

    UndertakingSentence(Titles titles, Deeds deeds, Phrases phrases, StepSentence steps) {
        this.titles = titles;
        this.deeds = deeds;
        this.phrases = phrases;
        this.steps = steps;
        this.instances = new InstancesSentence(this, titles, phrases);
    }

    String of(UndertakingAnswer answer) {
        if (!answer.instances().isEmpty()) {
            return titles.sentence(instances.of(answer));
        }
        boolean hasRefrained = answer.standing().kind() == Standing.Kind.DISCHARGED
                && answer.undertaking().duty().value() instanceof Duty.Refrain;
        return titles.sentence(hasRefrained ? refrained(answer)
                : body(answer) + marks(answer.standing()) + assigned(answer));
    }

    /** Who is to do it today, where that is another than the text names (S51). */
    private String assigned(UndertakingAnswer answer) {
        return answer.standing().marks().contains(Mark.ASSIGNED)
                ? "; assigned to " + titles.party(answer.debtor()) : "";
    }

    private String body(UndertakingAnswer answer) {
        Standing standing = answer.standing();
        Undertaking undertaking = answer.undertaking();
        return switch (standing.kind()) {
            case OFFERED -> debtor(undertaking) + " would have to " + duty(undertaking) + ": offered"
                    + origin(undertaking) + ", not accepted yet";
            case WAITING -> debtor(undertaking) + notYet(undertaking) + waitsFor(answer);
            case DUE -> debtor(undertaking) + " must " + duty(undertaking) + by(answer) + soFar(answer);
            case IN_FORCE -> debtor(undertaking) + " must " + duty(undertaking) + instances.returning(undertaking)
                    + since(", in force since ", standing)
                    + against(answer);
            case SUSPENDED -> "it is suspended that " + debtor(undertaking) + " must " + duty(undertaking)
                    + unless(undertaking);
            case PERFORMED -> "it is claimed, and not proved, that " + done(undertaking) + counted(answer);
            case DISCHARGED -> discharged(answer);
            case OVERDUE -> debtor(undertaking) + " should have " + due(undertaking) + standing.deadline()
                    .map(day -> " by " + Days.day(day)).orElse("") + soFar(answer)
                    + "; overdue, and it can still be cured";
            case BREACHED -> breached(answer);
            case CONTESTED -> "it is disputed whether " + disputed(undertaking) + denial(answer);
            case UNKNOWN -> "whether " + debtor(undertaking) + " must " + duty(undertaking)
                    + " cannot be said: it rests on what is disputed";
            case LAPSED -> debtor(undertaking) + noLonger(undertaking) + ": a dead letter"
                    + since(" since ", standing) + lapse(answer);
            case RELEASED -> titles.party(undertaking.to()) + " has released " + debtor(undertaking)
                    + " from having to " + duty(undertaking) + since(", on ", standing);
            case WITHDRAWN -> "the offer" + origin(undertaking) + ", under which " + debtor(undertaking)
                    + " would have had to " + duty(undertaking) + ", has been taken back" + since(" on ", standing);
            case TERMINATED -> debtor(undertaking) + " no longer has to " + duty(undertaking) + ": terminated"
                    + since(" on ", standing);
        };
    }

    private String debtor(Undertaking undertaking) {
        return titles.party(undertaking.from());
    }

    /** After "must": remove every missile; not invade; secure that Cuba consents to inspect. */
    String duty(Undertaking undertaking) {
        return switch (undertaking.duty().value()) {
            case Duty.Do(ActPattern what) -> deeds.infinitive(what);
            case Duty.Refrain(ActPattern what) -> "not " + deeds.forbidden(what);
            case Duty.Secure(ActPattern what) -> "secure that " + titles.party(what.actor()) + " "
                    + deeds.thirdPerson(what);
            case Duty.Endeavour(ActPattern what) -> "endeavour to " + deeds.infinitive(what);
            case Duty.Keep(Condition holds) -> "keep to it that " + phrases.condition(holds);
        };
    }

    private String notYet(Undertaking undertaking) {
        return undertaking.duty().value() instanceof Duty.Refrain(ActPattern what)
                ? " is not bound yet not to " + deeds.forbidden(what)
                : " does not have to " + duty(undertaking) + " yet";
    }

    private String noLonger(Undertaking undertaking) {
        return undertaking.duty().value() instanceof Duty.Refrain(ActPattern what)
                ? " is no longer bound not to " + deeds.forbidden(what) : " no longer has to " + duty(undertaking);
    }

    private String done(Undertaking undertaking) {
        ActPattern what = undertaking.duty().value().what();
        String actor = what.actor().isEmpty() ? undertaking.from() : what.actor();
        return titles.party(actor) + " has " + deeds.participle(what);
    }

    private String due(Undertaking undertaking) {
        return switch (undertaking.duty().value()) {
            case Duty.Do(ActPattern what) -> deeds.participle(what);
            case Duty.Refrain(ActPattern what) -> "refrained: not " + deeds.forbidden(what);
            case Duty.Secure(ActPattern what) -> "secured that " + titles.party(what.actor()) + " "
                    + deeds.thirdPerson(what);
            case Duty.Endeavour(ActPattern what) -> "endeavoured to " + deeds.infinitive(what);
            case Duty.Keep(Condition holds) -> "kept to it that " + phrases.condition(holds);
        };
    }

    private String disputed(Undertaking undertaking) {
        if (undertaking.duty().value() instanceof Duty.Keep(Condition holds)) {
            return phrases.condition(holds) + ", as it must";
        }
        return done(undertaking) + (undertaking.duty().value() instanceof Duty.Refrain ? ", which it must not" : "");
    }

    private String discharged(UndertakingAnswer answer) {
        boolean isKept = answer.undertaking().duty().value() instanceof Duty.Keep;
        String kept = debtor(answer.undertaking()) + " has " + due(answer.undertaking());
        return (isKept ? kept : done(answer.undertaking()) + provedBy(answer))
                + since("; discharged since ", answer.standing());
    }

    /** Its time is over. That it was kept is said by nothing but the silence of the evidence, or not even by that. */
    private String refrained(UndertakingAnswer answer) {
        Standing standing = answer.standing();
        if (Collections.disjoint(standing.marks(), Set.of(Mark.ALLEGED, Mark.UNVERIFIED))) {
            return debtor(answer.undertaking()) + " was bound " + notTo(answer.undertaking())
                    + standing.deadline().map(day -> " until " + Days.day(day)).orElse("")
                    + ", and nothing says that it did" + marks(standing);
        }
        return Titles.possessive(debtor(answer.undertaking())) + " duty " + notTo(answer.undertaking()) + " ended"
                + standing.deadline().map(day -> " after " + Days.day(day)).orElse("")
                + (standing.marks().contains(Mark.ALLEGED) ? "; a breach was alleged and never proved" : "")
                + (standing.marks().contains(Mark.UNVERIFIED) ? "; it was not verified as the text asks" : "");
    }

    private String notTo(Undertaking undertaking) {
        return "not to " + deeds.forbidden(undertaking.duty().value().what());
    }

    private String breached(UndertakingAnswer answer) {
        Undertaking undertaking = answer.undertaking();
        String since = since(" since ", answer.standing());
        switch (undertaking.duty().value()) {
            case Duty.Refrain refrain -> {
                return done(undertaking) + ", which it must not" + against(answer) + "; breached" + since;
            }
            case Duty.Keep(Condition holds) -> {
                return debtor(undertaking) + " must " + duty(undertaking) + ", and " + phrases.denied(holds)
                        + "; breached" + since;
            }
            case Duty.Endeavour(ActPattern what) -> {
                return "it is found that " + debtor(undertaking) + " does not " + duty(undertaking) + "; breached"
                        + since;
            }
            case Duty.Do duty -> { }
            case Duty.Secure duty -> { }
        }
        return debtor(undertaking) + " should have " + due(undertaking) + soFar(answer)
                + "; breached for good" + since;
    }

    private String by(UndertakingAnswer answer) {
        return answer.standing().deadline().map(day -> ", by " + Days.day(day))
                .orElseGet(() -> answer.undertaking().deadline().map(Part::value).map(this::elastic).orElse(""));
    }

    private String elastic(Deadline deadline) {
        return (deadline instanceof Deadline.Elastic ? " " : ", ") + phrases.deadline(deadline);
    }

    /** How much of it there is, where it is counted at all. */
    private static String soFar(UndertakingAnswer answer) {
        return answer.standing().progress().filter(p -> p.of() != 1).map(p -> HowMuch.of(answer).soFar(p)).orElse("");
    }

    /** How much has been done of what must not be, or not so often. */
    private static String against(UndertakingAnswer answer) {
        return !(answer.undertaking().duty().value() instanceof Duty.Refrain) ? "" : answer.standing().progress()
                .filter(HowMuch::isSaidAgainst).map(p -> ": " + HowMuch.of(answer).against(p)).orElse("");
    }

    private static String counted(UndertakingAnswer answer) {
        return answer.standing().progress().filter(p -> p.of() > 1 || !p.isNumberKnown() && p.claimed() > 1)
                .map(p -> HowMuch.of(answer).counted(p)).orElse("");
    }

    /** How much of it is proved, and by what; more may be claimed than there is to do. */
    private String provedBy(UndertakingAnswer answer) {
        String methods = methods(answer);
        return answer.standing().progress().filter(p -> p.claimed() > p.proved() && (p.of() > 1 || !p.isNumberKnown()))
                .map(p -> HowMuch.of(answer).proved(p, methods))
                .orElseGet(() -> counted(answer) + (methods.isEmpty() ? "" : ", proved by " + methods));
    }

    private static String since(String joint, Standing standing) {
        return standing.since().map(day -> joint + Days.day(day)).orElse("");
    }

    private static String marks(Standing standing) {
        StringBuilder said = new StringBuilder();
        for (Mark mark : Mark.values()) {
            if (mark != Mark.ASSIGNED && standing.marks().contains(mark)) {
                said.append("; ").append(switch (mark) {
                    case LATE -> "late";
                    case PERHAPS_LATE -> "perhaps late, its time is not known closely enough";
                    case ALLEGED -> "a breach is alleged and not proved";
                    case UNVERIFIED -> "no proof that is fresh enough says that it is kept";
                    case EARLY -> "before it fell due";
                    case RESTORED -> "it was not so for a time, and is so again";
                    case ASSIGNED -> "";
                });
            }
        }
        return said.toString();
    }

    private static String origin(Undertaking undertaking) {
        return undertaking.origin().isEmpty() ? "" : " in " + undertaking.origin();
    }

    private String unless(Undertaking undertaking) {
        List<String> lines = undertaking.whileHolds().stream().map(part -> phrases.condition(part.value())).toList();
        return lines.isEmpty() ? "" : ", as it binds only while " + Phrases.list(lines, "and");
    }

    private String waitsFor(UndertakingAnswer answer) {
        List<String> reasons = answer.missing().stream().filter(step -> !isItsOwn(step, answer.name()))
                .map(steps::awaited).toList();
        if (reasons.isEmpty()) {
            return "";
        }
        int more = reasons.size() - MOST_REASONS;
        List<String> shown = more <= 1 ? reasons : new ArrayList<>(reasons.subList(0, MOST_REASONS));
        if (more > 1) {
            shown.add(more + " things more");
        }
        return ": that waits for " + Phrases.list(shown, "and");
    }

    private static boolean isItsOwn(Step step, String undertaking) {
        return step instanceof Step.Perform perform && perform.undertaking().equals(undertaking)
                || step instanceof Step.Prove prove && prove.undertaking().equals(undertaking);
    }

    /** The methods that the proof came by; none where it is a mere word. */
    private String methods(UndertakingAnswer answer) {
        TreeSet<String> methods = new TreeSet<>();
        claimsOfTheDeed(answer.why()).stream().map(Claim::method).filter(method -> !method.isEmpty())
                .forEach(method -> methods.add(Titles.plain(method)));
        return Phrases.list(List.copyOf(methods), "and");
    }

    private static List<Claim> claimsOfTheDeed(Derivation why) {
        return Stream.concat(Stream.of(why), why.because().stream())
                .filter(d -> d == why || d.conclusion() instanceof Conclusion.Done)
                .flatMap(d -> d.claims().stream())
                .filter(used -> used.part() == Derivation.Used.Part.SUPPORTS).map(Derivation.Used::claim).toList();
    }

    private String denial(UndertakingAnswer answer) {
        TreeSet<String> deniers = new TreeSet<>();
        answer.why().allClaims().values().stream().filter(claim -> !claim.denies().isEmpty())
                .forEach(claim -> deniers.add(titles.party(claim.says())));
        return deniers.isEmpty() ? "" : ": " + Phrases.list(List.copyOf(deniers), "and") + " denies it";
    }

    private String lapse(UndertakingAnswer answer) {
        Optional<String> reason = answer.why().because().stream().map(this::lapse)
                .filter(words -> !words.isEmpty()).findFirst();
        return reason.map(words -> ", " + words).orElse("");
    }

    private String lapse(Derivation because) {
        if (because.conclusion() instanceof Conclusion.Holds(var condition, var role, var truth, var since)
                && role == Conclusion.Role.PROVIDED && truth == Truth.NO) {
            return "as it was agreed provided " + phrases.condition(condition);
        }
        return because.conclusion() instanceof Conclusion.Impossible(var condition)
                ? "as it can no longer come true that " + phrases.condition(condition) : "";
    }
}
