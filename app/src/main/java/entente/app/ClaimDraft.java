package entente.app;

import entente.evidence.Claim;
import entente.evidence.ClaimText;
import entente.evidence.Evidence;
import entente.evidence.Field;
import entente.evidence.Placing;
import entente.evidence.RawClaim;
import entente.evidence.SetAside;
import entente.evidence.sentence.ClaimSentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A claim that is being made: what is known of it so far, and whether the text and the log have a place for it. */
final class ClaimDraft {

    private static final Set<Field> LINKS = Set.of(Field.CONFIRMS, Field.DENIES, Field.RETRACTS);
    /** What a claim takes from the one that it is about, where it does not say it itself. */
    private static final Set<Field> TAKEN_OVER = Set.of(Field.BY, Field.ACT, Field.TO, Field.ITEM, Field.NUMBER,
            Field.DEGREE, Field.VALUE, Field.UNIT, Field.ABOUT, Field.FINDING, Field.UNDER, Field.INSTANCE, Field.WITH,
            Field.UNTIL, Field.HAPPENED);
    private static final int LONGEST_ID = 200;
    private static final Pattern SAYS_WHEN = Pattern.compile("(?U)\\s(on|from)\\s+\\d");
    private static final Pattern SAYS_REPORTED = Pattern.compile(",\\s*reported\\s");
    private static final Pattern LINKED = Pattern.compile(",\\s*(confirms|denies|retracts)\\s"
            + "|(^|:\\s+)\\S+\\s+retracts\\s+\\S+\\s*(,|$)");

    private final Story story;
    private final Map<Field, String> texts = new EnumMap<>(Field.class);
    private final List<String> seen = new ArrayList<>();

    ClaimDraft(Story story) {
        this.story = story;
    }

    boolean has(Field field) {
        return !text(field).isEmpty();
    }

    String text(Field field) {
        return texts.getOrDefault(field, "").strip();
    }

    void put(Field field, String text) {
        texts.put(field, text);
    }

    boolean isLinked() {
        return LINKS.stream().anyMatch(this::has);
    }

    /** What options say; what a sentence has said already they may repeat and not contradict. */
    void take(ClaimOptions options) {
        options.texts().forEach((field, text) -> {
            if (has(field) && !text(field).equals(text.strip())) {
                throw Refused.usage("The sentence says " + text(field) + " and --" + field.key() + " says " + text
                        + ". Accepted: one of them.");
            }
            put(field, text);
        });
        if (!seen.isEmpty() && !options.seen().isEmpty() && !Set.copyOf(seen).equals(Set.copyOf(options.seen()))) {
            throw Refused.usage("The sentence and --seen both say who may see it. Accepted: one of them.");
        }
        options.seen().stream().filter(Predicate.not(seen::contains)).forEach(seen::add);
    }

    /**
     * What a sentence says.
     *
     * @param today what happened without a day happened then; empty: it needs its day
     */
    void take(String sentence, Optional<LocalDate> today) {
        boolean linked = LINKED.matcher(sentence.strip()).find();
        boolean dated = SAYS_WHEN.matcher(sentence).find() || linked && SAYS_REPORTED.matcher(sentence).find();
        if (!dated && today.isEmpty()) {
            LocalDate such = story.agreement().opens();
            throw Refused.usage("The sentence does not say when it was " + (linked ? "said. Add \", reported " + such
                    : "so. Add \"on " + such) + "\" or whichever day it was, or --now for today.");
        }
        LocalDate day = today.orElse(story.agreement().opens());
        Evidence heard = ClaimSentence.beside(story.evidence(), List.of(sentence), story.agreement(), day);
        heard.setAside().stream().findFirst().ifPresent(ClaimDraft::refuse);
        Claim claim = heard.claims().getFirst();
        String idOfNone = sentence.strip().substring(0, Math.min(LONGEST_ID, sentence.strip().length()));
        Optional<Claim> target = target(claim);
        for (Field field : Field.values()) {
            String text = field == Field.SEEN || field == Field.BASIS ? ""
                    : ClaimText.of(claim, field, story.agreement().zone());
            boolean unsaid = field == Field.ID && idOfNone.equals(text)
                    || TAKEN_OVER.contains(field) && target.filter(other -> text.equals(
                            ClaimText.of(other, field, story.agreement().zone()))).isPresent();
            boolean one = field == Field.NUMBER && text.equals("1") && claim.item().isEmpty();
            if (!text.isEmpty() && !unsaid && !one) {
                put(field, text);
            }
        }
        seen.addAll(claim.seen().stream().sorted().toList());
    }

    private Optional<Claim> target(Claim claim) {
        String id = claim.confirms() + claim.denies();
        return story.evidence().claims().stream().filter(other -> other.id().equals(id)).findFirst();
    }

    /** Fills in what goes without saying: it is reported when it is over, and its name is a free one. */
    void complete(Optional<LocalDate> today) {
        if (!has(Field.HAPPENED) && !isLinked()) {
            today.ifPresent(day -> put(Field.HAPPENED, day.toString()));
        }
        if (!has(Field.REPORTED)) {
            String happened = text(Field.HAPPENED);
            String over = happened.substring(happened.indexOf('/') + 1);
            put(Field.REPORTED, over.isEmpty() ? today.map(LocalDate::toString).orElse("") : over);
        }
        if (!has(Field.ID)) {
            put(Field.ID, freeId());
        }
    }

    private String freeId() {
        String what = has(Field.RETRACTS) ? "retract" : has(Field.DENIES) ? "deny" : has(Field.CONFIRMS) ? "confirm"
                : text(Field.ACT);
        String when = text(Field.REPORTED).length() < 10 ? "" : "-" + text(Field.REPORTED).substring(0, 10);
        Set<String> taken = story.evidence().claims().stream().map(Claim::id).collect(Collectors.toSet());
        story.evidence().setAside().stream().map(SetAside::id).forEach(taken::add);
        String id = what + when;
        for (int more = 2; taken.contains(id); more++) {
            id = what + when + "-" + more;
        }
        return id;
    }

    RawClaim raw() {
        return RawClaim.found("", 0, texts, List.copyOf(seen));
    }

    /** The claim as the text and the log place it; refused with the reason where they do not. */
    Claim placed() {
        Placing placing = Placing.beside(story.evidence(), story.agreement());
        placing.take(raw());
        Evidence placed = placing.evidence();
        placed.setAside().stream().findFirst().ifPresent(ClaimDraft::refuse);
        return placed.claims().getFirst();
    }

    private static void refuse(SetAside why) {
        throw Refused.evidence(why.code() + " " + why.reason() + "\nNothing was written.");
    }
}
