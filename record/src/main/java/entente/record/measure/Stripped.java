package entente.record.measure;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The documents of a volume as plain text: every tag gone, each block on a line of its own, lists in lines, footnotes
 * at the end and their signs glued to the words that call them, as scanners and copying by hand leave them.
 */
final class Stripped {
    private static final Set<String> LINES = Set.of("head", "dateline", "p", "signed", "salute", "item", "row",
        "label", "l");

    private final StringBuilder body = new StringBuilder();
    private final List<String> notes = new ArrayList<>();
    private final Deque<StringBuilder> buffers = new ArrayDeque<>();
    private final Deque<String> signs = new ArrayDeque<>();
    private int lists;
    private boolean particulars;

    private Stripped() {
        buffers.push(body);
    }

    /** The text of each document, by its number. */
    static Map<String, String> of(byte[] volume) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(new String(volume,
            StandardCharsets.UTF_8)));
        Map<String, String> texts = new LinkedHashMap<>();
        Stripped open = null;
        String number = "";
        int depth = 0;
        int from = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                boolean document = open == null && xml.getLocalName().equals("div")
                    && "document".equals(xml.getAttributeValue(null, "type"));
                if (document) {
                    open = new Stripped();
                    number = xml.getAttributeValue(null, "n");
                    from = depth;
                } else if (open != null) {
                    open.start(xml);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (open != null && depth == from) {
                    texts.put(number, open.text());
                    open = null;
                } else if (open != null) {
                    open.end(xml.getLocalName());
                }
                depth--;
            } else if (open != null && event == XMLStreamConstants.CHARACTERS) {
                open.words(xml.getText());
            }
        }
        return texts;
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "note" -> note(xml.getAttributeValue(null, "n"));
            case "list" -> {
                lists++;
                String type = xml.getAttributeValue(null, "type");
                particulars = "subject".equals(type) || "participants".equals(type) || "references".equals(type);
                paragraph();
            }
            case "lb" -> line();
            case "cell" -> words(" ");
            default -> {
                if (LINES.contains(xml.getLocalName())) {
                    block();
                }
            }
        }
    }

    private void note(String sign) {
        String mark = sign == null || sign.equals("0") ? "" : sign;
        StringBuilder here = buffers.peek();
        while (!here.isEmpty() && here.charAt(here.length() - 1) == ' ') {
            here.setLength(here.length() - 1);
        }
        here.append(mark);
        signs.push(mark);
        buffers.push(new StringBuilder());
    }

    private void end(String name) {
        if (name.equals("note")) {
            String words = buffers.pop().toString().strip().replaceAll("\\s+", " ");
            String sign = signs.pop();
            notes.add("  " + (sign.isEmpty() ? "" : sign + ". ") + words);
        } else if (name.equals("list")) {
            lists--;
            particulars &= lists > 0;
            paragraph();
        } else if (LINES.contains(name)) {
            block();
        }
    }

    private void block() {
        if (particulars) {
            line();
        } else {
            paragraph();
        }
    }

    private void line() {
        StringBuilder here = buffers.peek();
        if (!here.isEmpty() && here.charAt(here.length() - 1) != '\n') {
            here.append('\n');
        }
    }

    private void paragraph() {
        line();
        StringBuilder here = buffers.peek();
        if (here.length() > 1 && here.charAt(here.length() - 2) != '\n') {
            here.append('\n');
        }
    }

    private void words(String text) {
        StringBuilder here = buffers.peek();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c);
            boolean after = here.isEmpty() || Character.isWhitespace(here.charAt(here.length() - 1));
            if (!blank) {
                here.append(c);
            } else if (!after) {
                here.append(' ');
            }
        }
    }

    private String text() {
        StringBuilder all = new StringBuilder(body.toString().strip()).append("\n\n");
        notes.forEach(note -> all.append(note).append('\n'));
        return all.toString();
    }
}
