package entente.record.propose;

import java.util.List;
import java.util.Optional;

/** Whose a candidate is, from where the words stand; a person mends it. */
final class Actors {
    private final Sides sides;
    private final boolean ownWords;
    private String speaker;
    private String subject;

    Actors(Sides sides, boolean ownWords) {
        this.sides = sides;
        this.ownWords = ownWords;
        this.speaker = sides.author();
        this.subject = sides.author();
    }

    /** Who was named last as one who speaks or acts: whom {@code he} stands for. */
    String third() {
        return subject;
    }

    String speaker() {
        return speaker;
    }

    /** Called once for each sentence, in their order, before anything is asked about it. */
    void hear(Sentence sentence) {
        if (ownWords && sentence.speaker().isEmpty()) {
            speaker = sides.author();
        }
        sentence.speaker().ifPresent(said -> {
            speaker = said.party();
            subject = said.party();
        });
        if (sentence.speaker().isEmpty()) {
            sentence.mentions().stream()
                .filter(mention -> !mention.pronoun() && !mention.dependent())
                .findFirst()
                .ifPresent(mention -> subject = mention.party());
        }
    }

    String who(Sentence sentence, Hit hit, boolean item, String ofLead) {
        return switch (hit.rules().getFirst().actor()) {
            case SUBJECT -> subject(sentence, hit, item, ofLead);
            case OBJECT -> object(sentence, hit, item, ofLead);
            case SPEAKER -> speaker;
            case HEARER -> sides.opposite(speaker);
        };
    }

    String whom(String who) {
        return sides.opposite(who);
    }

    private String subject(Sentence sentence, Hit hit, boolean item, String ofLead) {
        Optional<Sentence.Mention> owner = owner(sentence, hit);
        if (owner.isPresent()) {
            return owner.get().party();
        }
        List<Sentence.Mention> before = sentence.mentions().stream().filter(m -> m.from() < hit.from()).toList();
        Optional<Sentence.Mention> free = before.reversed().stream().filter(m -> !m.dependent()).findFirst();
        if (free.isPresent()) {
            return free.get().party();
        }
        if (!ofLead.isEmpty()) {
            return ofLead;
        }
        if (sentence.mentions().isEmpty() && item) {
            // Whoever lists what is outstanding speaks of what the other side owes.
            return sides.opposite(speaker);
        }
        Optional<Sentence.Mention> bound = sentence.mentions().stream()
            .filter(m -> m.from() >= hit.from() && m.to() <= hit.to() && !m.dependent())
            .findFirst();
        return bound.or(() -> before.stream().findFirst()).map(Sentence.Mention::party).orElse(speaker);
    }

    /** "Khrushchev's commitment", "his commitment": whoever has it. */
    private static Optional<Sentence.Mention> owner(Sentence sentence, Hit hit) {
        return sentence.mentions().stream()
            .filter(m -> m.to() == hit.from() && sentence.words().get(m.from()).tagged("PRON")
                || m.to() == hit.from() - 1 && sentence.words().get(m.to()).text().startsWith("'"))
            .findFirst();
    }

    private String object(Sentence sentence, Hit hit, boolean item, String ofLead) {
        return sentence.mentions().stream()
            .filter(m -> m.from() >= hit.from())
            .findFirst()
            .map(Sentence.Mention::party)
            .orElseGet(() -> subject(sentence, hit, item, ofLead));
    }
}
