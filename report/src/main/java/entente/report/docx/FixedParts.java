package entente.report.docx;

/** The parts that say what the others are, and what stands on every page. */
final class FixedParts {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WORDS = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    static final String TYPES = Xml.HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + type("document", "document.main")
            + type("styles", "styles") + type("settings", "settings") + type("header1", "header")
            + type("footer1", "footer") + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/"
            + "vnd.openxmlformats-package.core-properties+xml\"/></Types>";

    static final String LINKS = Xml.HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"" + OFFICE + "/officeDocument\" Target=\"word/document.xml\"/>"
            + "<Relationship Id=\"rId2\" Type=\"" + PACKAGE + "relationships/metadata/core-properties\""
            + " Target=\"docProps/core.xml\"/></Relationships>";

    static final String DOCUMENT_LINKS = Xml.HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
            + link(1, "header", "header1") + link(2, "footer", "footer1") + link(3, "styles", "styles")
            + link(4, "settings", "settings") + "</Relationships>";

    static final String SETTINGS = Xml.HEAD + "<w:settings " + Xml.MAIN + "><w:compat><w:compatSetting"
            + " w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/>"
            + "</w:compat></w:settings>";

    static final String FOOTER = Xml.HEAD + "<w:ftr " + Xml.MAIN + "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>"
            + "<w:r><w:t>Made by Entente</w:t></w:r><w:r><w:tab/><w:t xml:space=\"preserve\">page </w:t></w:r>"
            + field("PAGE") + "<w:r><w:t xml:space=\"preserve\"> of </w:t></w:r>" + field("NUMPAGES")
            + "</w:p></w:ftr>";

    private FixedParts() {}

    static String header(String left, String right) {
        return Xml.HEAD + "<w:hdr " + Xml.MAIN + "><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr><w:r><w:t>"
                + Xml.text(left) + "</w:t></w:r><w:r><w:tab/><w:t>" + Xml.text(right) + "</w:t></w:r></w:p></w:hdr>";
    }

    static String properties(String title) {
        return Xml.HEAD + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + Xml.text(title)
                + "</dc:title><dc:creator>Entente</dc:creator></cp:coreProperties>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + WORDS + type + "+xml\"/>";
    }

    private static String link(int number, String type, String part) {
        return "<Relationship Id=\"rId" + number + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + part
                + ".xml\"/>";
    }

    private static String field(String name) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> " + name
                + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }
}
