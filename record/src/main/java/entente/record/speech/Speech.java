package entente.record.speech;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import entente.record.paper.FieldKind;
import entente.record.paper.Paper;
import entente.record.paper.PaperKind;
import entente.record.paper.Part;
import entente.record.paper.Passage;
import entente.record.paper.PassageKind;
import entente.record.reading.Sentences;
import entente.record.speech.Utterance.Manner;

/**
 * Keeps apart who speaks on a page. A cable's own words are its sender's; what somebody is said to have said is
 * reported, sentence by sentence until another speaks; what the receiver is told to say is instructed.
 */
public final class Speech {
    private static final Pattern PAIR = Pattern.compile("\\b([A-Z][A-Za-z]+)[-\u2013][A-Z][a-z]+");
    private static final Pattern OWNER = Pattern.compile("([A-Z]\\p{L}+)['\u2019]s? [^.]{0,30}$");

    private final Paper paper;
    private final String reporter;
    private final List<Utterance> utterances = new ArrayList<>();
    private String speaker = "";
    private String named = "";
    private boolean comment;
    private boolean listing;

    private Speech(Paper paper) {
        this.paper = paper;
        String signed = paper.fields(FieldKind.SIGNATURE).stream().filter(f -> f.rule().equals("under the text"))
            .map(f -> f.value()).findFirst().orElse("");
        this.reporter = signed.isEmpty() ? paper.value(FieldKind.FROM) : signed;
    }

    /** Every sentence of the paper's paragraphs, in order, with whose it is. */
    public static List<Utterance> of(Paper paper) {
        Speech speech = new Speech(paper);
        for (Passage passage : paper.passages()) {
            if (passage.kind() == PassageKind.PARAGRAPH && passage.address().role() != Part.Role.ENCLOSED) {
                speech.paragraph(passage);
            }
        }
        return speech.utterances;
    }

    /** What each person holds, in the order of the paper; comment and request are nobody's position. */
    public static Map<String, List<Utterance>> positions(List<Utterance> utterances) {
        Map<String, List<Utterance>> positions = new LinkedHashMap<>();
        for (Utterance utterance : utterances) {
            switch (utterance.manner()) {
                case REPORTED, QUOTED, SAID, INSTRUCTED ->
                    positions.computeIfAbsent(utterance.speaker(), any -> new ArrayList<>()).add(utterance);
                case COMMENT, REQUEST -> { }
            }
        }
        return positions;
    }

    private void paragraph(Passage passage) {
        comment |= Verbs.COMMENT.matcher(passage.text()).find();
        boolean point = !passage.address().item().isEmpty();
        // A new paragraph is nobody's until it says whose, unless it is a point of the list just announced.
        // What follows the points of a list is its speaker's as well, until another is named.
        if (!listing) {
            speaker = "";
        }
        for (Passage sentence : Sentences.of(paper, passage)) {
            sentence(sentence, point ? passage.address().item() : "");
        }
        listing = passage.text().endsWith(":") || point && listing;
        comment &= !Verbs.END_COMMENT.matcher(passage.text()).find();
    }

    private void sentence(Passage sentence, String point) {
        String text = sentence.text();
        if (Verbs.REQUEST.matcher(text).find() && !text.contains(" said ") && speaker.isEmpty()) {
            add(Manner.REQUEST, reporter, "", "", point, sentence);
        } else if (comment) {
            add(Manner.COMMENT, reporter, "", "", point, sentence);
        } else if (instructs(text)) {
            add(Manner.INSTRUCTED, told(text), "", "", point, sentence);
        } else {
            reported(sentence, point);
        }
        quoted(sentence, point);
    }

    /** Who is to act: as the words name them, else the receiver. */
    private String told(String text) {
        Matcher told = Verbs.INSTRUCTION.matcher(text);
        Matcher pair = PAIR.matcher(text);
        if (told.find() && told.group("name") != null) {
            return told.group("name");
        }
        if (told.reset().find() && told.group("pair") != null && pair.find()) {
            return pair.group(1);
        }
        String who = paper.value(FieldKind.ATTENTION);
        return who.isEmpty() ? paper.value(FieldKind.TO) : who;
    }

    private boolean instructs(String text) {
        boolean out = switch (paper.kind()) {
            case TELEGRAM_OUT, TELEGRAM, MEMORANDUM -> true;
            case TELEGRAM_IN, AIRGRAM, DESPATCH, LETTER, MESSAGE, MEMORANDUM_OF_CONVERSATION, NOTE, PROTOCOL,
                DECLARATION,
                MINUTES, ESTIMATE, REPORT, EDITORIAL_NOTE, UNKNOWN -> false;
        };
        return out && Verbs.INSTRUCTION.matcher(text).find();
    }

    private void reported(Passage sentence, String point) {
        Matcher subject = Verbs.SUBJECT.matcher(sentence.text());
        if (reports() && subject.find()) {
            speaker = who(subject.group("who"));
            String hearer = subject.group("hearer") == null ? "" : subject.group("hearer");
            add(Manner.REPORTED, speaker, hearer, subject.group("verb"), point, sentence);
        } else if (reports() && !speaker.isEmpty()) {
            add(Manner.REPORTED, speaker, "", "", point, sentence);
        } else {
            add(Manner.SAID, reporter, "", "", point, sentence);
        }
    }

    /** In a letter the writer speaks for himself; everywhere else somebody tells of others. */
    private boolean reports() {
        return paper.kind() != PaperKind.LETTER && paper.kind() != PaperKind.MESSAGE && paper.kind() !=
            PaperKind.ESTIMATE;
    }

    private String who(String subject) {
        String plain = subject.replaceFirst("^(?:Mr\\.|Mrs\\.|Dr\\.|Amb(?:assador)?|Gen(?:eral)?) ", "");
        return switch (plain.toLowerCase(java.util.Locale.ROOT)) {
            case "he", "she", "they" -> named.isEmpty() ? plain : named;
            case "we", "i" -> reporter;
            default -> {
                named = plain;
                yield plain;
            }
        };
    }

    private void quoted(Passage sentence, String point) {
        Matcher quote = Verbs.QUOTE.matcher(sentence.text());
        while (quote.find()) {
            if (quote.group(1).contains(" ")) {
                String before = sentence.text().substring(0, quote.start());
                Matcher owner = OWNER.matcher(before);
                String whose = owner.find() ? owner.group(1) : speaker.isEmpty() ? reporter : speaker;
                utterances.add(new Utterance(Manner.QUOTED, whose, reporter, "", "", point, sentence.address(),
                    sentence.whole(), quote.group(1)));
            }
        }
    }

    private void add(Manner manner, String who, String hearer, String verb, String point, Passage sentence) {
        utterances.add(new Utterance(manner, who, reporter, hearer, verb, point, sentence.address(), sentence.whole(),
            sentence.text()));
    }
}
