package entente.report.docx;

import entente.report.period.Cell;
import entente.report.period.Piece;
import entente.report.period.Writeup;
import java.util.List;

/** The main part: A4, upright, with the header and the footer on every page. Lengths are twentieths of a point. */
final class Body {
    private static final int WIDTH = 9638;

    private final StringBuilder xml = new StringBuilder();
    private final Writeup writeup;

    Body(Writeup writeup) {
        this.writeup = writeup;
    }

    String xml() {
        xml.append(Xml.HEAD).append("<w:document ").append(Xml.MAIN).append("><w:body>");
        paragraph("Subtitle", writeup.subtitle());
        paragraph("Title", writeup.title());
        facts();
        writeup.pieces().forEach(this::piece);
        xml.append("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId1\"/>"
                + "<w:footerReference w:type=\"default\" r:id=\"rId2\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"1418\" w:right=\"1134\" w:bottom=\"1247\" w:left=\"1134\" w:header=\"624\""
                + " w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
        return xml.toString();
    }

    private void facts() {
        table(List.of(18, 82), List.of(), writeup.facts().stream()
                .map(fact -> List.of(Cell.of(fact.name()), Cell.of(fact.words()))).toList());
    }

    private void piece(Piece piece) {
        switch (piece) {
            case Piece.Heading(int level, String words) -> paragraph("Heading" + level, words);
            case Piece.Words(String words) -> paragraph("BodyText", words);
            case Piece.Aside(String words) -> paragraph("Aside", words);
            case Piece.Table(var caption, var heads, var widths, var rows) -> table(widths, heads, rows);
        }
    }

    private void paragraph(String style, String words) {
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
        run("", words);
        xml.append("</w:p>");
    }

    private void run(String properties, String words) {
        xml.append("<w:r>").append(properties).append("<w:t xml:space=\"preserve\">").append(Xml.text(words))
                .append("</w:t></w:r>");
    }

    private void table(List<Integer> widths, List<String> heads, List<List<Cell>> rows) {
        xml.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"Account\"/><w:tblW w:w=\"" + WIDTH + "\" w:type=\"dxa\"/>"
                + "<w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0020\" w:firstRow=\"" + (heads.isEmpty() ? 0 : 1)
                + "\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>"
                + "</w:tblPr><w:tblGrid>");
        widths.forEach(width -> xml.append("<w:gridCol w:w=\"").append(twentieths(width)).append("\"/>"));
        xml.append("</w:tblGrid>");
        if (!heads.isEmpty()) {
            row(heads.stream().map(Cell::of).toList(), widths, "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>",
                    "TableHead");
        }
        rows.forEach(cells -> row(cells, widths, "<w:trPr><w:cantSplit/></w:trPr>", "TableText"));
        xml.append("</w:tbl>");
        paragraph("AfterTable", "");
    }

    private static int twentieths(int part) {
        return part * WIDTH / 100;
    }

    private void row(List<? extends Cell> cells, List<Integer> widths, String properties, String style) {
        xml.append("<w:tr>").append(properties);
        for (int i = 0; i < cells.size(); i++) {
            xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(twentieths(widths.get(i)))
                    .append("\" w:type=\"dxa\"/></w:tcPr>");
            lines(cells.get(i), style);
            xml.append("</w:tc>");
        }
        xml.append("</w:tr>");
    }

    private void lines(Cell cell, String style) {
        if (cell instanceof Cell.Lines(List<Cell> lines)) {
            lines.forEach(line -> lines(line, style));
            return;
        }
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
        switch (cell) {
            case Cell.Words(String words) -> run("", words);
            case Cell.Name(String name) -> run("<w:rPr><w:rStyle w:val=\"Name\"/></w:rPr>", name);
            case Cell.Stage(var position, String words) ->
                run("<w:rPr><w:rStyle w:val=\"Stage\"/></w:rPr>", words);
            case Cell.Lines lines -> throw new IllegalStateException("taken apart above");
        }
        xml.append("</w:p>");
    }
}
