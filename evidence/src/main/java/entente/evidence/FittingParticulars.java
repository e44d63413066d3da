package entente.evidence;

import entente.language.model.Act;
import java.util.List;

/** Whether what only some claims say goes with what the claim is about (E1). */
final class FittingParticulars {
    private static final List<Field> NOT_MEASURED = List.of(Field.ITEM, Field.NUMBER, Field.DEGREE, Field.TO,
            Field.ABOUT, Field.UNDER);

    /** A measurement gives a value, and nothing that is done. */
    void measured(RawClaim raw, Act measure, Complaints complaints) {
        if (!has(raw, Field.VALUE) && !Dates.isLinked(raw)) {
            complaints.add(Code.E201, measure.name() + " is a measure and needs value: what it was found to be.");
        }
        NOT_MEASURED.stream().filter(field -> has(raw, field)).forEach(field -> complaints.add(Code.E202, field.key()
                + ": " + measure.name() + " is a measure, of which there is only a value. Accepted: leave it out."));
        onlyWith(raw, measure, complaints);
    }

    /** A deed or words. */
    void told(RawClaim raw, Act act, Complaints complaints) {
        for (Field field : List.of(Field.VALUE, Field.UNIT, Field.APPROXIMATE)) {
            if (has(raw, field)) {
                complaints.add(Code.E202, field.key() + ": only a measure has one, and " + act.name()
                        + " is none. Accepted: leave it out.");
            }
        }
        if (has(raw, Field.DEGREE) && (act.kind() == Act.Kind.WORDS || has(raw, Field.NUMBER))) {
            complaints.add(Code.E202, "degree: " + (has(raw, Field.NUMBER) ? "the claim counts already"
                    : act.name() + " is said and not done by degrees") + ". Accepted: leave it out.");
        }
        if (has(raw, Field.UNDER) && act.kind() == Act.Kind.WORDS && BUILT_IN.contains(act.name())) {
            complaints.add(Code.E202, "under: " + act.name() + " performs no undertaking. Accepted: leave it out.");
        }
        onlyWith(raw, act, complaints);
    }

    private static final List<String> BUILT_IN = List.of("accept", "refuse", "release", "extend", "withdraw", "suspend",
            "resume", "terminate", "assign", "hand-back", "find", "conclude");

    private static void onlyWith(RawClaim raw, Act act, Complaints complaints) {
        boolean finds = act.name().equals("find");
        boolean concludes = act.name().equals("conclude");
        if (finds != has(raw, Field.FINDING) && !Dates.isLinked(raw)) {
            complaints.add(finds ? Code.E201 : Code.E202, finds
                    ? "find needs finding: met, partly met, not met, unknown."
                    : "finding: only find has one. Accepted: leave it out.");
        }
        if (has(raw, Field.WITH) && !concludes) {
            complaints.add(Code.E202, "with: only conclude gives parameters. Accepted: leave it out.");
        }
        if (concludes && !has(raw, Field.INSTANCE) && !Dates.isLinked(raw)) {
            complaints.add(Code.E201, "conclude needs instance: the name of what is concluded.");
        }
        if (act.name().equals("assign") && !has(raw, Field.TO) && !Dates.isLinked(raw)) {
            complaints.add(Code.E201, "assign needs to: whom it is assigned to.");
        }
    }

    private static boolean has(RawClaim raw, Field field) {
        return !raw.text(field).isEmpty();
    }
}
