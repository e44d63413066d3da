package entente.record.measure;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import entente.record.paper.Paper;
import entente.record.paper.Passage;
import entente.record.paper.PassageKind;
import entente.record.tei.TeiDocument;

/**
 * What the mark-up of a document says. Where it only tells which words are the heading, the first paragraph or the
 * note on the source, the value is cut out of those words here, by rules that are none of the reader's.
 */
final class Truth {
    private static final List<String> CLASSES = List.of("Top Secret", "Secret", "Confidential", "Limited Official Use",
        "Official Use Only", "Unclassified", "No classification marking", "Restricted");
    private static final List<String> PRECEDENCE = List.of("Flash", "Niact", "Emergency", "Operational Immediate",
        "Immediate", "Priority", "Routine");
    private static final Pattern TARGET = Pattern.compile("^#d(\\d+)(?:fn\\d+)?$");
    private static final Pattern DRAFT = Pattern.compile("Drafted(?:\\s+and\\s+[a-z]+)?(?:\\s+in\\s+\\S+)?\\s+by\\s+");
    private static final Pattern AFTER_DRAFT = Pattern.compile(
        "(?i);|\\.\\s|(?:,|,?\\s+and)\\s+(?:was\\s+|were\\s+|also\\s+)?(?:approved|cleared|initialed|sent|revised|"
            + "concurred)|\\.$");

    private final TeiDocument document;
    private final Paper paper;
    private final Map<Aspect, Set<String>> values = new EnumMap<>(Aspect.class);

    private Truth(TeiDocument document) {
        this.document = document;
        this.paper = document.paper();
    }

    /** Values by aspect; an aspect that the mark-up is silent about is missing, and is not counted. */
    static Map<Aspect, Set<String>> of(TeiDocument document) {
        Truth truth = new Truth(document);
        truth.heading();
        truth.dateline();
        truth.number();
        truth.source();
        truth.signed();
        truth.references();
        return truth.values;
    }

    private String first(PassageKind kind) {
        return paper.passages().stream().filter(p -> p.kind() == kind).map(Passage::text).findFirst().orElse("");
    }

    private void put(Aspect aspect, String value) {
        values.computeIfAbsent(aspect, any -> new LinkedHashSet<>()).add(Same.settled(value));
    }

    private void heading() {
        String head = first(PassageKind.HEADING).replaceFirst("^\\[?\\d+[a-z]?\\.\\s*", "");
        String id = paper.id();
        put(Aspect.DOCUMENT, id.substring(id.lastIndexOf('#') + 1));
        Heads.kind(head).ifPresent(kind -> put(Aspect.KIND, kind));
        // In the heading of a conversation the two sides are marked from and to, and nobody sent anything.
        boolean sent = head.matches("(?is).*\\bfrom\\b.*");
        if (sent) {
            document.labels("from").forEach(label -> put(Aspect.FROM, label.value()));
            document.labels("to").forEach(label -> put(Aspect.TO, label.value()));
        }
    }

    private void dateline() {
        Optional<String> when = document.labels("when").stream().map(TeiDocument.Label::value).findFirst();
        when.filter(w -> w.length() >= 10).ifPresent(w -> put(Aspect.DATE, w.substring(0, 10)));
        when.filter(w -> w.length() >= 16).ifPresent(w -> put(Aspect.TIME, w.substring(11, 16)));
    }

    /** The mark-up says where the first paragraph begins; a telegram's number is what it begins with. */
    private void number() {
        String head = first(PassageKind.HEADING);
        if (!head.matches("(?is)\\[?\\d+[a-z]?\\.\\s*(?:\\w+ )?(?:telegram|airgram|despatch)\\b.*")) {
            return;
        }
        String text = first(PassageKind.PARAGRAPH);
        int point = text.indexOf('.');
        String start = point < 0 || point > 24 ? "" : text.substring(0, point);
        String last = start.substring(Math.max(start.lastIndexOf(' '), start.lastIndexOf('-'))
            + 1).replaceAll("/.*", "");
        if (last.matches("\\d{1,6}")) {
            put(Aspect.NUMBER, last);
        }
    }

    private void source() {
        String note = paper.passages().stream().filter(p -> p.kind() == PassageKind.FOOTNOTE)
            .map(Passage::text).filter(t -> t.replaceFirst("^\\[", "").startsWith("Source:")).findFirst().orElse("");
        if (note.isEmpty()) {
            return;
        }
        for (String sentence : note.replaceFirst("\\]$", "").split("(?<=\\.)\\s+")) {
            String[] pieces = sentence.strip().replaceFirst("\\.$", "").split("\\s*[;,/]\\s*");
            if (CLASSES.contains(pieces[0].strip())) {
                put(Aspect.CLASSIFICATION, pieces[0]);
                for (int i = 1; i < pieces.length; i++) {
                    put(PRECEDENCE.contains(pieces[i]) ? Aspect.PRECEDENCE : Aspect.CAPTION, pieces[i]);
                }
                values.computeIfAbsent(Aspect.PRECEDENCE, any -> new LinkedHashSet<>());
                values.computeIfAbsent(Aspect.CAPTION, any -> new LinkedHashSet<>());
                break;
            }
        }
        drafters();
    }

    /** Persons that the mark-up names between "Drafted by" and what comes next. */
    private void drafters() {
        String all = paper.written().characters();
        Matcher drafted = DRAFT.matcher(all);
        if (!drafted.find()) {
            return;
        }
        Matcher after = AFTER_DRAFT.matcher(all);
        int end = after.find(drafted.end()) ? after.start() : all.length();
        for (TeiDocument.Label person : document.labels("person")) {
            if (person.where().from() >= drafted.end() && person.where().to() <= end + 1) {
                put(Aspect.DRAFTER, person.value());
            }
        }
    }

    private void signed() {
        for (TeiDocument.Label label : document.labels("signed")) {
            List<String> names = document.labels("person").stream().filter(p -> label.where().covers(p.where()))
                .map(TeiDocument.Label::value).toList();
            for (String name : names.isEmpty() ? List.of(label.value()) : names) {
                put(Aspect.SIGNATURE, name.replaceFirst("^[\"\u201C]?/s/", "").replaceAll("[\"\u201D]", ""));
            }
        }
    }

    private void references() {
        Set<String> targets = new LinkedHashSet<>();
        for (TeiDocument.Label label : document.labels("target")) {
            Matcher target = TARGET.matcher(label.value());
            boolean named = label.where().length() > 0
                && paper.written().words(label.where()).toLowerCase(Locale.ROOT).matches("(?s).*\\d.*");
            boolean own = paper.id().endsWith("#" + (target.matches() ? target.group(1) : ""));
            if (target.matches() && named && !own) {
                targets.add(target.group(1));
            }
        }
        values.put(Aspect.REFERENCES, targets);
    }
}
