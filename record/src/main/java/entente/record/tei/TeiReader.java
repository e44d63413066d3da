package entente.record.tei;

import java.io.StringReader;
import java.util.Optional;
import java.util.function.Consumer;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import entente.record.reading.Decoded;
import entente.record.reading.Decoding;

/** Reads a volume from its beginning to its end; nothing outside the file is ever fetched. */
public final class TeiReader {
    private static final int LOOKED_AT = 4_000;

    private final String file;
    private final Consumer<TeiDocument> documents;
    private final Walk walk;
    private final XMLStreamReader xml;
    private String page = "";
    private DocumentSheet open;
    private int depth;
    private int count;

    private TeiReader(String file, Decoded decoded, Consumer<TeiDocument> documents) throws XMLStreamException {
        this.file = file;
        this.documents = documents;
        this.walk = new Walk(decoded.written());
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        this.xml = factory.createXMLStreamReader(new StringReader(withoutMark(decoded.written().characters())));
    }

    private static String withoutMark(String characters) {
        return characters.startsWith("\uFEFF") ? characters.substring(1) : characters;
    }

    /** Whether these bytes begin as a TEI file does. */
    public static boolean looksLikeOne(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT),
            java.nio.charset.StandardCharsets.ISO_8859_1);
        return start.contains("<TEI") || start.contains("http://www.tei-c.org/ns/1.0");
    }

    /** Gives the documents one by one; what stopped it, where it did not reach the end. */
    public static Optional<String> read(String file, byte[] bytes, Consumer<TeiDocument> documents) {
        TeiReader reader = null;
        try {
            reader = new TeiReader(file, Decoding.of(bytes), documents);
            reader.all();
            return reader.count == 0 ? Optional.of("TEI, but no div of type \"document\" in it") : Optional.empty();
        } catch (XMLStreamException | RuntimeException broken) {
            int before = reader == null ? 0 : reader.count;
            if (reader != null) {
                reader.breakOff();
            }
            return Optional.of("broken off after " + before + " whole documents: " + plain(broken));
        }
    }

    private static String plain(Exception broken) {
        String said = broken.getMessage() == null ? broken.getClass().getSimpleName() : broken.getMessage();
        return said.replaceAll("\\s+", " ");
    }

    private void all() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> characters();
                default -> { }
            }
        }
    }

    private void start() {
        depth++;
        String name = xml.getLocalName();
        if (name.equals("pb") && attribute("n") != null) {
            page = attribute("n");
        }
        if (open != null) {
            open.start(name, this::attribute);
        } else if (name.equals("div") && "document".equals(attribute("type"))) {
            String number = attribute("n") == null ? String.valueOf(count + 1) : attribute("n");
            open = new DocumentSheet(file, number, page, depth);
        }
    }

    private String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    private void end() {
        if (open != null && open.depth() == depth) {
            close();
        } else if (open != null) {
            open.end(xml.getLocalName());
        }
        depth--;
    }

    private void close() {
        DocumentSheet done = open;
        open = null;
        count++;
        documents.accept(done.done());
    }

    /** What was read of a document that does not end is kept, and says so. */
    private void breakOff() {
        if (open != null) {
            open.breakOff();
            documents.accept(open.done());
            open = null;
        }
    }

    private void characters() {
        String text = xml.getText();
        for (int i = 0; i < text.length(); i++) {
            walk.to(text.charAt(i));
            if (open != null) {
                open.letter(text.charAt(i), walk.position(), walk.width());
            }
        }
    }
}
