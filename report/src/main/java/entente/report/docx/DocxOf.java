package entente.report.docx;

import entente.report.period.Writeup;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A report as a document for a word processor: real headings, tables whose heads come again on every page, page
 * numbers. The form is small and closed, so it is written here, part by part, as ISO/IEC 29500 has it.
 */
public final class DocxOf {

    private DocxOf() {}

    /** The document, byte for byte the same for the same report. */
    public static byte[] report(Writeup writeup) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", FixedParts.TYPES);
        parts.put("_rels/.rels", FixedParts.LINKS);
        parts.put("docProps/core.xml", FixedParts.properties(writeup.title() + ": " + writeup.subtitle()));
        parts.put("word/document.xml", new Body(writeup).xml());
        parts.put("word/styles.xml", Styles.XML);
        parts.put("word/settings.xml", FixedParts.SETTINGS);
        parts.put("word/header1.xml", FixedParts.header(writeup.title(), writeup.subtitle()));
        parts.put("word/footer1.xml", FixedParts.FOOTER);
        parts.put("word/_rels/document.xml.rels", FixedParts.DOCUMENT_LINKS);
        return Zipped.of(parts);
    }
}
