package entente.record;

import java.io.IOException;

import entente.record.cite.Verdict;
import entente.record.paper.Field;
import entente.record.paper.Mark;
import entente.record.paper.Paper;
import entente.record.paper.Part;
import entente.record.paper.Passage;
import entente.record.paper.Range;
import entente.record.paper.Remark;
import entente.record.reference.Reference;
import entente.record.reference.Resolution;
import entente.record.speech.Utterance;

/** The record in plain words, for a terminal. */
public final class RecordReport {
    private static final int WIDTH = 100;

    private final Appendable out;

    public RecordReport(Appendable out) {
        this.out = out;
    }

    /** A paper: its fields, texts, marks, passages, and what must be known about it. */
    public void paper(Paper paper) throws IOException {
        line(paper.id() + "  (" + paper.form().said() + ")");
        for (Field field : paper.fields()) {
            line("  " + pad(field.kind().said(), 16) + field.value() + "  [" + sure(field) + field.rule() + "; "
                + place(paper, field.where().from()) + "]");
        }
        for (Part part : paper.parts()) {
            line("  text " + text(part));
        }
        for (Mark mark : paper.marks()) {
            line("  mark " + said(mark) + "  [" + place(paper, mark.where().from()) + "]");
        }
        for (Remark remark : paper.remarks()) {
            line("  note " + remark.said());
        }
        for (Passage passage : paper.passages()) {
            passage(passage);
        }
    }

    private static String text(Part part) {
        return switch (part.role()) {
            case OWN -> "own";
            case ENCLOSED -> "enclosed " + part.number() + ", after: " + shortened(part.opening());
            case BEHIND -> "behind " + part.number() + ": another paper, or a later part of this one; pages are "
                + "missing";
        };
    }

    private static String sure(Field field) {
        return switch (field.sure()) {
            case CERTAIN -> "";
            case LIKELY -> "likely: ";
            case DOUBTFUL -> "doubtful: ";
        };
    }

    private static String place(Paper paper, int at) {
        int from = paper.written().bytes(new Range(at, at)).from();
        return switch (paper.form()) {
            case PDF -> "page " + from;
            case PLAIN, TEI, UNKNOWN -> "byte " + from;
        };
    }

    static String said(Mark mark) {
        return switch (mark) {
            case Mark.CancelledMarking m -> "cancelled marking: " + m.marking();
            case Mark.TypistsDeletion m -> "typist's deletion of " + m.letters() + " letters";
            case Mark.Withheld m -> "withheld" + (m.extent().isEmpty() ? ", extent not stated" : ": " + m.extent());
            case Mark.StruckOut m -> "struck out, by whom is not known: " + m.written();
            case Mark.Insertion m -> "written between the lines: " + m.words();
            case Mark.Catchword m -> "catchword: " + m.word();
            case Mark.Stamp m -> "stamp: " + shortened(m.words());
            case Mark.Noise m -> "noise: " + shortened(m.written());
            case Mark.FootnoteMark m -> "footnote mark " + m.sign();
            case Mark.PageMark m -> "page " + m.page() + (m.series().isEmpty() ? "" : " (" + m.series() + ")");
            case Mark.MissingPages m -> "pages missing: " + m.why();
        };
    }

    /** An address and the words that it leads to. */
    public void passage(Passage passage) throws IOException {
        line("  " + passage.address().format() + (passage.page().isEmpty() ? "" : "  (page " + passage.page() + ")"));
        line("    " + passage.text());
    }

    /** What a citation came to. */
    public void verdict(String citation, Verdict verdict) throws IOException {
        switch (verdict) {
            case Verdict.Found found -> {
                line(citation + "  in " + found.paper());
                for (Passage passage : found.passages()) {
                    passage(passage);
                }
            }
            case Verdict.Nowhere nowhere -> line(citation + "  points nowhere in " + nowhere.paper() + ": "
                + nowhere.why());
            case Verdict.Changed changed -> {
                line(citation + "  the words have changed: digest " + changed.digest() + " was cited, "
                    + changed.now().digest() + " stands there now");
                line("    " + changed.now().text());
                if (changed.moved().isPresent()) {
                    line("    the words that were cited are now at " + changed.moved().get().format());
                }
            }
            case Verdict.Several several -> {
                line(citation + "  is not one place: " + several.why());
                for (Passage passage : several.passages()) {
                    passage(passage);
                }
            }
            case Verdict.NotHeld missing -> line(citation + "  not held: " + missing.why());
        }
    }

    public void reference(Reference reference) throws IOException {
        line("  \"" + reference.words() + "\"  " + switch (reference.resolution()) {
            case Resolution.Held held -> String.join("; ", held.passages().stream().map(a -> a.format()).toList());
            case Resolution.NotHeld missing -> "not held: " + missing.why();
            case Resolution.Several several -> "one of " + String.join(", ", several.papers()) + " ("
                + several.why() + ")";
        });
    }

    public void utterance(Utterance utterance) throws IOException {
        String point = utterance.point().isEmpty() ? "" : " (" + utterance.point() + ")";
        line("  " + pad(utterance.manner().name().toLowerCase(java.util.Locale.ROOT), 11)
            + pad(utterance.speaker() + point, 24) + shortened(utterance.text()) + "  ["
            + utterance.sentence().format() + "]");
    }

    public void unread(Reading.Unread unread) throws IOException {
        line(unread.file() + ": " + unread.why());
    }

    private static String shortened(String text) {
        return text.length() <= WIDTH ? text : text.substring(0, WIDTH - 1) + "\u2026";
    }

    private static String pad(String text, int width) {
        return text.length() >= width ? text + " " : text + " ".repeat(width - text.length());
    }

    private void line(String text) throws IOException {
        out.append(text).append('\n');
    }
}
