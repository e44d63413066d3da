package entente.report.docx;

/** The styles, so that whoever goes on writing in the document changes a look in one place. */
final class Styles {

    static final String XML = Xml.HEAD + "<w:styles " + Xml.MAIN + ">"
            + "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:cs=\"Calibri\""
            + " w:eastAsia=\"Calibri\"/><w:color w:val=\"1B1F25\"/><w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/>"
            + "<w:lang w:val=\"en-GB\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"120\""
            + " w:line=\"264\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
            + paragraph("Normal", "Normal", "", "", " w:default=\"1\"")
            + paragraph("BodyText", "Body Text", "", "", "")
            + paragraph("Title", "Title", "<w:spacing w:before=\"0\" w:after=\"240\" w:line=\"240\""
                    + " w:lineRule=\"auto\"/>",
                    font("Georgia") + "<w:sz w:val=\"48\"/>", "")
            + paragraph("Subtitle", "Subtitle", "<w:spacing w:before=\"0\" w:after=\"60\"/>",
                    "<w:color w:val=\"565C67\"/>", "")
            + paragraph("Heading1", "heading 1", "<w:keepNext/><w:pBdr><w:top w:val=\"single\" w:sz=\"8\""
                    + " w:space=\"6\" w:color=\"1B1F25\"/></w:pBdr><w:spacing w:before=\"480\" w:after=\"160\"/>"
                    + "<w:outlineLvl w:val=\"0\"/>", font("Georgia") + "<w:b/><w:sz w:val=\"30\"/>", "")
            + paragraph("Heading2", "heading 2", "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"100\"/>"
                    + "<w:outlineLvl w:val=\"1\"/>", font("Georgia") + "<w:b/><w:sz w:val=\"24\"/>", "")
            + paragraph("Aside", "Aside", "", "<w:color w:val=\"565C67\"/>", "")
            + paragraph("TableText", "Table Text", "<w:spacing w:before=\"0\" w:after=\"40\" w:line=\"245\""
                    + " w:lineRule=\"auto\"/>",
                    "<w:sz w:val=\"18\"/>", "")
            + paragraph("TableHead", "Table Head", "<w:keepNext/><w:spacing w:before=\"0\" w:after=\"40\"/>",
                    "<w:b/><w:color w:val=\"565C67\"/><w:sz w:val=\"17\"/>", "")
            + paragraph("AfterTable", "After Table", "<w:spacing w:before=\"0\" w:after=\"60\" w:line=\"120\""
                    + " w:lineRule=\"auto\"/>",
                    "<w:sz w:val=\"8\"/>", "")
            + paragraph("Header", "header", "<w:tabs><w:tab w:val=\"right\" w:pos=\"9638\"/></w:tabs>",
                    "<w:color w:val=\"565C67\"/><w:sz w:val=\"17\"/>", "")
            + paragraph("Footer", "footer", "<w:tabs><w:tab w:val=\"right\" w:pos=\"9638\"/></w:tabs>",
                    "<w:color w:val=\"565C67\"/><w:sz w:val=\"17\"/>", "")
            + "<w:style w:type=\"character\" w:styleId=\"Name\"><w:name w:val=\"Name\"/><w:rPr><w:b/>"
            + "<w:noProof/></w:rPr></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"Stage\"><w:name w:val=\"Stage\"/><w:rPr><w:b/>"
            + "<w:color w:val=\"1B4971\"/></w:rPr></w:style>"
            + "<w:style w:type=\"table\" w:styleId=\"Account\"><w:name w:val=\"Account\"/><w:tblPr><w:tblBorders>"
            + "<w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"DAD5C9\"/><w:insideH w:val=\"single\""
            + " w:sz=\"4\" w:space=\"0\" w:color=\"DAD5C9\"/></w:tblBorders><w:tblCellMar><w:top w:w=\"60\""
            + " w:type=\"dxa\"/><w:left w:w=\"0\" w:type=\"dxa\"/><w:bottom w:w=\"30\" w:type=\"dxa\"/><w:right"
            + " w:w=\"140\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style></w:styles>";

    private Styles() {}

    private static String font(String name) {
        return "<w:rFonts w:ascii=\"" + name + "\" w:hAnsi=\"" + name + "\"/>";
    }

    private static String paragraph(String id, String name, String shape, String letters, String more) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"" + more + "><w:name w:val=\"" + name + "\"/>"
                + (id.equals("Normal") ? "" : "<w:basedOn w:val=\"Normal\"/>") + "<w:qFormat/>"
                + (shape.isEmpty() ? "" : "<w:pPr>" + shape + "</w:pPr>")
                + (letters.isEmpty() ? "" : "<w:rPr>" + letters + "</w:rPr>") + "</w:style>";
    }
}
