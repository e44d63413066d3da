package entente.report.html;

import entente.language.model.Change;
import entente.language.model.Change.PartName;
import entente.language.model.WordsOf;
import java.util.Locale;

/** A change that a reading or an amendment makes, in the words of the language. */
final class ChangeWords {

    private ChangeWords() {}

    /** {@code quarantine-lifted: replace when missiles-out is proved}. */
    static String of(Change change) {
        return switch (change) {
            case Change.AddWay c -> c.target() + ": or when " + WordsOf.condition(c.when().value());
            case Change.AddCondition c -> c.target() + ": " + (c.part() == PartName.WHEN ? "and when" : led(c.part()))
                    + " " + WordsOf.condition(c.condition().value());
            case Change.ReplaceConditions c -> c.target() + ": replace " + led(c.part()) + " "
                    + WordsOf.condition(c.condition().value());
            case Change.SetDeadline c -> c.target() + ": " + before(c.part())
                    + WordsOf.deadline(c.deadline().value());
            case Change.SetDuty c -> c.target() + ": " + WordsOf.duty(c.duty().value());
            case Change.SetProof c -> c.target() + ": proved " + WordsOf.proof(c.proof().value());
            case Change.SetMay c -> c.target() + ": may " + WordsOf.deed(c.may().value());
            case Change.SetRepeat c -> c.target() + ": " + WordsOf.repeat(c.repeat().value());
            case Change.SetState c -> "state " + c.state().name() + " restated";
            case Change.SetEnds c -> "agreement ends " + WordsOf.deadline(c.ends().value()).replaceFirst("^by ", "");
            case Change.DropPart c -> c.target() + ": drop " + led(c.part());
            case Change.DropWhole c -> "drop " + c.target();
            case Change.AddUndertaking c -> "undertaking " + c.undertaking().name() + ": "
                    + WordsOf.duty(c.undertaking().duty().value());
            case Change.AddLiberty c -> "liberty " + c.liberty().name() + ": may "
                    + WordsOf.deed(c.liberty().may().value());
            case Change.AddOpenPoint c -> "open point " + c.openPoint().name() + ": " + c.openPoint().matter();
        };
    }

    private static String before(PartName part) {
        return switch (part) {
            case FINALLY, UNTIL -> led(part) + " ";
            case WHEN, DUTY, DEADLINE, PROVIDED, WHILE, PROOF, SETTLED, REPEAT -> "";
        };
    }

    private static String led(PartName part) {
        return switch (part) {
            case PROOF -> "proved";
            case SETTLED -> "settled when";
            case DEADLINE -> "the deadline";
            case REPEAT -> "how it comes back";
            case WHEN, DUTY, FINALLY, UNTIL, PROVIDED, WHILE -> part.name().toLowerCase(Locale.ROOT);
        };
    }
}
