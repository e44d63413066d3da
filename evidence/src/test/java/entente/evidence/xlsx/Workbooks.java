package entente.evidence.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks part by part, so that tests can have what no library would write. */
final class Workbooks {
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, String> sheets = new LinkedHashMap<>();
    private String properties = "";
    private String hidden = "";

    /** @param rows the content of {@code sheetData} */
    Workbooks sheet(String name, String rows) {
        sheets.put(name, rows);
        return this;
    }

    Workbooks since1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    Workbooks hiding(String name) {
        hidden = name;
        return this;
    }

    /** A row of cells, each given as it stands behind its address: {@code t="s"><v>0</v>}. */
    static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            row.append(cells[i].isEmpty() ? "" : "<c r=\"" + (char) ('A' + i) + number + "\" " + cells[i] + "</c>");
        }
        return row + "</row>";
    }

    static String words(String words) {
        return "t=\"inlineStr\"><is><t>" + words + "</t></is>";
    }

    static String number(String number) {
        return "><v>" + number + "</v>";
    }

    /** Shown as a day. */
    static String day(String number) {
        return "s=\"1\"><v>" + number + "</v>";
    }

    /** Shown as a day and a time of day. */
    static String instant(String number) {
        return "s=\"2\"><v>" + number + "</v>";
    }

    byte[] bytes() {
        Map<String, String> parts = new LinkedHashMap<>();
        StringBuilder types = new StringBuilder();
        StringBuilder list = new StringBuilder();
        StringBuilder links = new StringBuilder();
        int number = 0;
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            number++;
            String part = "xl/worksheets/sheet" + number + ".xml";
            types.append("<Override PartName=\"/" + part + "\" ContentType=\"" + TYPE + "worksheet+xml\"/>");
            list.append("<sheet name=\"" + sheet.getKey() + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\""
                    + (sheet.getKey().equals(hidden) ? " state=\"hidden\"" : "") + "/>");
            links.append("<Relationship Id=\"rId" + number + "\" Type=\"" + OFFICE + "/worksheet\" Target=\"worksheets"
                    + "/sheet" + number + ".xml\"/>");
            parts.put(part, "<worksheet " + MAIN + "><sheetData>" + sheet.getValue() + "</sheetData></worksheet>");
        }
        parts.put("[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "content-types\"><Override PartName=\"/xl/"
                + "workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\""
                + " ContentType=\"" + TYPE + "styles+xml\"/>" + types + "</Types>");
        parts.put("_rels/.rels", "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type"
                + "=\"" + OFFICE + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put("xl/workbook.xml", "<workbook " + MAIN + " xmlns:r=\"" + OFFICE + "\">" + properties + "<sheets>"
                + list + "</sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + links
                + "<Relationship Id=\"rId99\" Type=\"" + OFFICE + "/styles\" Target=\"styles.xml\"/></Relationships>");
        parts.put("xl/styles.xml", "<styleSheet " + MAIN + "><numFmts><numFmt numFmtId=\"165\" formatCode=\"d/m/yyyy "
                + "h:mm\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"165\"/></cellXfs>"
                + "</styleSheet>");
        return zipped(parts);
    }

    private static byte[] zipped(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }
}
