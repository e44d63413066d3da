package entente.record.propose;

import java.util.Set;

import entente.record.paper.Part;

/** How words come to be on the page. */
final class Manners {
    private static final Set<String> DENYING = Set.of("deny", "never");
    private static final Set<String> OFFERING = Set.of("would", "propose", "suggest", "recommend", "proposal");

    private final Sides own;
    private final boolean spokenOf;
    private boolean reporting;

    /** @param spokenOf whether the paper tells what others said: a cable or minutes, not a letter */
    Manners(Sides own, boolean spokenOf) {
        this.own = own;
        this.spokenOf = spokenOf;
    }

    void paragraph(String text) {
        if (text.startsWith("Comment") || text.startsWith("FYI")) {
            reporting = false;
        }
    }

    Manner of(Sentence sentence, Hit hit, Stretch stretch, Sides sides) {
        boolean another = stretch.role() == Part.Role.ENCLOSED && !sides.author().equals(own.author());
        boolean told = sentence.speaker()
            .map(m -> !m.pronoun() || Mentions.isThird(sentence.words().get(m.from())))
            .orElse(false);
        reporting = told || reporting && stretch.role() == Part.Role.OWN;
        if (denied(sentence, hit)) {
            return Manner.DENIED;
        }
        if (another) {
            return Manner.QUOTED;
        }
        if (instructed(sentence, hit, sides)) {
            return Manner.INSTRUCTED;
        }
        if (told || spokenOf && reporting && stretch.role() == Part.Role.OWN) {
            return Manner.REPORTED;
        }
        return offered(sentence, hit) ? Manner.PROPOSED : Manner.SAID;
    }

    private static boolean denied(Sentence sentence, Hit hit) {
        return sentence.words().stream().anyMatch(word -> DENYING.contains(word.lemma()))
            && switch (hit.kind()) {
                case UNDERTAKING, ASSURANCE, LIBERTY -> true;
                case CONDITION, REFUSAL, REQUEST, OPEN_POINT -> false;
            };
    }

    private static boolean instructed(Sentence sentence, Hit hit, Sides sides) {
        boolean should = sentence.words().subList(hit.from(), hit.to()).stream().anyMatch(w -> w.is("should"));
        boolean another = sentence.speaker()
            .map(m -> !m.pronoun() || Mentions.isThird(sentence.words().get(m.from())))
            .orElse(false);
        return sides.internal() && should && !another;
    }

    private static boolean offered(Sentence sentence, Hit hit) {
        return sentence.words().subList(0, hit.to()).stream().anyMatch(word -> OFFERING.contains(word.lemma())
            || OFFERING.contains(word.lower()));
    }
}
