package entente.evidence;

import entente.language.model.Act;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whether the parts of one claim fit each other and the text (E1, E2). */
final class Fitting {
    /** Built-in words that mean nothing without what they are about. */
    private static final Set<String> NEED_TOPIC = Set.of("accept", "refuse", "release", "extend", "withdraw", "suspend",
            "resume", "terminate", "assign", "hand-back", "find");
    /** Built-in words that name no day. */
    private static final Set<String> WITHOUT_DAY = Set.of("declare", "accept", "refuse", "release", "withdraw",
            "assign", "hand-back", "find", "conclude");
    private static final List<Field> LINKS = List.of(Field.CONFIRMS, Field.DENIES, Field.RETRACTS);
    private static final List<Field> DEED = List.of(Field.METHOD, Field.BY, Field.ACT, Field.TO, Field.ITEM,
            Field.NUMBER, Field.DEGREE, Field.VALUE, Field.UNIT, Field.ABOUT, Field.FINDING, Field.UNDER, Field.WITH,
            Field.UNTIL, Field.HAPPENED);

    private final TextNames names;
    private final TimeText times;
    private final FittingParticulars particular = new FittingParticulars();

    Fitting(TextNames names, TimeText times) {
        this.names = names;
        this.times = times;
    }

    void examine(RawClaim raw, Claim claim, Complaints complaints) {
        missing(raw, complaints);
        links(raw, complaints);
        source(raw, claim, complaints);
        if (has(raw, Field.RETRACTS)) {
            retraction(raw, complaints);
        } else if (!claim.act().isEmpty()) {
            act(raw, claim, names.act(claim.act()), complaints);
        }
        String impossible = Dates.impossible(claim, times);
        if (!impossible.isEmpty()) {
            complaints.add(Code.E209, impossible);
        }
    }

    private static boolean has(RawClaim raw, Field field) {
        return !raw.text(field).isEmpty();
    }

    private static void missing(RawClaim raw, Complaints complaints) {
        Set<Field> needed = EnumSet.of(Field.ID, Field.REPORTED);
        if (!raw.supposed()) {
            needed.add(Field.SAYS);
        }
        if (!Dates.isLinked(raw) && !has(raw, Field.RETRACTS)) {
            needed.addAll(List.of(Field.BY, Field.ACT, Field.HAPPENED));
            if (has(raw, Field.VALUE)) {
                needed.remove(Field.BY);
            }
        }
        needed.removeIf(field -> has(raw, field));
        if (!needed.isEmpty()) {
            complaints.add(Code.E201, "The claim needs "
                    + String.join(", ", needed.stream().map(Field::key).toList()) + ".");
        }
    }

    private static List<String> given(RawClaim raw, List<Field> of) {
        List<String> given = new ArrayList<>(0);
        for (Field field : of) {
            if (has(raw, field)) {
                given.add(field.key());
            }
        }
        return given;
    }

    private static void links(RawClaim raw, Complaints complaints) {
        List<String> given = given(raw, LINKS);
        if (given.size() > 1) {
            complaints.add(Code.E202, "A claim is about one other in one way; this one has "
                    + String.join(" and ", given) + ". Accepted: a claim for each.");
        }
    }

    private static void retraction(RawClaim raw, Complaints complaints) {
        List<String> more = given(raw, DEED);
        if (!more.isEmpty()) {
            complaints.add(Code.E202, "A retraction only takes back, and this one also has " + String.join(", ", more)
                    + ". Accepted: what is said instead as a claim of its own.");
        }
    }

    private void source(RawClaim raw, Claim claim, Complaints complaints) {
        if (!claim.says().isEmpty() && !claim.method().isEmpty() && !names.hasMethod(claim.says(), claim.method())) {
            complaints.add(Code.E207, "method: " + claim.method() + " is a method of "
                    + String.join(", ", names.lookup().method(claim.method()).orElseThrow().by()) + ", not of "
                    + claim.says() + ". Accepted: " + own(claim.says()) + "nothing, for its mere word.");
        }
        if (claim.supposed() && !claim.method().isEmpty()) {
            complaints.add(Code.E202, "method: a supposed fact has no source whose method it could be.");
        }
        boolean noPaper = !has(raw, Field.DOCUMENT);
        if (noPaper && has(raw, Field.PASSAGE)) {
            complaints.add(Code.E202, "passage: it needs the document that it is in.");
        } else if (noPaper && raw.text(Field.BASIS).equals("sourced")) {
            complaints.add(Code.E202, "basis: sourced needs the document. Accepted: document, or basis assumed.");
        }
    }

    /** The methods that a source has, to choose from. */
    private String own(String source) {
        List<String> methods = names.all(TextNames.Kind.METHOD).stream()
                .filter(method -> names.hasMethod(source, method)).toList();
        return methods.isEmpty() ? "" : Complaints.some(methods) + ", or ";
    }

    private void act(RawClaim raw, Claim claim, Act act, Complaints complaints) {
        if (!claim.by().isEmpty() && !names.canDo(claim.by(), act.name())) {
            complaints.add(Code.E205, "by: " + claim.by() + " is not one of those who can " + act.name()
                    + ". Accepted: " + Complaints.some(act.by()) + ".");
        }
        boolean measured = names.lookup().measure(act.name()).isPresent();
        if (measured) {
            particular.measured(raw, act, complaints);
        } else {
            switch (act.kind()) {
                case DEED -> deed(raw, claim, act, complaints);
                case WORDS -> words(raw, act, complaints);
            }
            particular.told(raw, act, complaints);
        }
        until(raw, act, complaints);
        if (raw.text(Field.NUMBER).equals("all") && !has(raw, Field.ITEM) && !Dates.isLinked(raw)) {
            complaints.add(Code.E202, "number: all of what? Accepted: all with an item, or a number.");
        }
    }

    private static void until(RawClaim raw, Act act, Complaints complaints) {
        boolean extend = act.name().equals("extend");
        if (extend && !has(raw, Field.UNTIL) && !Dates.isLinked(raw)) {
            complaints.add(Code.E201, "extend needs until, the new last day.");
        } else if (has(raw, Field.UNTIL) && !namesADay(act)) {
            complaints.add(Code.E202, "until: " + act.name() + " names no day; words such as extend do."
                    + " Accepted: leave it out.");
        }
    }

    /** Words may name a day; deeds, and most of the built-in words, name none. */
    static boolean namesADay(Act act) {
        return act.kind() == Act.Kind.WORDS && !WITHOUT_DAY.contains(act.name());
    }

    private void deed(RawClaim raw, Claim claim, Act act, Complaints complaints) {
        if (has(raw, Field.ABOUT)) {
            complaints.add(Code.E202, "about: " + act.name() + " is a deed, and only words are about something."
                    + " Accepted: leave it out.");
        }
        if (act.of().isEmpty()) {
            if (has(raw, Field.ITEM)) {
                complaints.add(Code.E206, "item: " + act.name() + " is of nothing countable. Accepted: leave it out.");
            }
        } else if (!has(raw, Field.ITEM)) {
            if (!Dates.isLinked(raw)) {
                complaints.add(Code.E201, act.name() + " needs an item: " + Complaints.some(names.itemsOf(act.name()))
                        + ".");
            }
        } else if (!claim.item().isEmpty() && !names.itemsOf(act.name()).contains(claim.item())) {
            complaints.add(Code.E206, "item: " + act.name() + " is of " + act.of() + ", and " + claim.item()
                    + " is none. Accepted: " + Complaints.some(names.itemsOf(act.name())) + ".");
        }
    }

    private static void words(RawClaim raw, Act act, Complaints complaints) {
        if (Dates.isLinked(raw) || has(raw, Field.ABOUT)) {
            return;
        }
        if (NEED_TOPIC.contains(act.name())) {
            complaints.add(Code.E201, act.name() + " needs about: what it is that is meant.");
        } else if (act.name().equals("declare") && !has(raw, Field.ITEM)) {
            complaints.add(Code.E201, "declare needs about, or an item and a number.");
        }
    }
}
