package entente.report;

import entente.analysis.course.Branch;
import entente.analysis.course.Exposure;
import entente.analysis.course.Shift;
import entente.language.model.Agreement;
import entente.standing.Standing;
import entente.standing.Standing.Mark;
import entente.standing.Truth;
import entente.standing.UndertakingAnswer;
import entente.standing.ask.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What comes of a course of events, in plain words. */
public final class CourseSentences {

    private final FindingSentences say;

    public CourseSentences(Agreement text) {
        say = new FindingSentences(text, TextLines.NONE);
    }

    /** {@code no-invasion: waiting, then in force}. */
    public String of(Shift shift) {
        return shift.name() + ": " + words(shift.before()) + ", then " + words(shift.after());
    }

    /** How a piece stands, in a word or two. */
    public static String words(Optional<Position> position) {
        return position.map(is -> switch (is) {
            case Position.OfUndertaking(var answer) -> words(answer);
            case Position.OfOpenPoint(var answer) -> word(answer.settled(), "settled", "not settled");
            case Position.OfLiberty(var answer) -> word(answer.open(), "open", "closed");
            case Position.OfAmendment(var answer) -> answer.stage().name().toLowerCase(Locale.ROOT)
                    .replace('_', ' ');
            case Position.OfState(var answer) -> word(answer.inForce(), "in force", "not in force");
        }).orElse("not there");
    }

    private static String words(UndertakingAnswer answer) {
        Standing standing = answer.standing();
        HowMuch figures = HowMuch.of(answer);
        String marks = standing.marks().stream().sorted().map(Mark::words).map(mark -> ", " + mark)
                .collect(Collectors.joining());
        String done = standing.progress().filter(progress -> progress.of() != 1).map(progress -> " ("
                + figures.number(progress.proved()) + " proved, " + figures.number(progress.claimed()) + " claimed"
                + (progress.isNumberKnown() ? " of " + figures.number(progress.of()) : "") + ")").orElse("");
        String by = standing.deadline().map(day -> " by " + Days.shortDay(day)).orElse("");
        return standing.kind().words() + marks + done + by;
    }

    private static String word(Truth truth, String yes, String no) {
        return switch (truth) {
            case YES -> yes;
            case NO -> no;
            case UNKNOWN -> "in doubt";
        };
    }

    /** {@code The Soviet Union has done missiles-out for good; still to come for it: no-invasion.} */
    public String of(Exposure exposure) {
        List<String> parts = new ArrayList<>();
        if (!exposure.given().isEmpty()) {
            parts.add("has done for good " + String.join(", ", exposure.given()));
        }
        if (!exposure.bound().isEmpty()) {
            parts.add("is bound by " + String.join(", ", exposure.bound()));
        }
        return say.sentence("{" + exposure.party() + "} " + String.join(" and ", parts) + "; not there for it: "
                + String.join(", ", exposure.withheld()));
    }

    /** {@code Branch 2: one leaves it out}. */
    public static String heading(int number, int of, Branch branch) {
        String taken = branch.choices().isEmpty() ? "" : ": " + String.join("; ", branch.choices());
        return of == 1 ? "The course" + taken : "Branch " + number + " of " + of + taken;
    }
}
