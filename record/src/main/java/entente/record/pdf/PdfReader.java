package entente.record.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import entente.record.paper.Form;
import entente.record.paper.Offsets;
import entente.record.paper.Paper;
import entente.record.paper.Range;
import entente.record.paper.Remark;
import entente.record.paper.Written;
import entente.record.reading.PlainReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Takes the text layer of a PDF, page by page, and reads it as plain text. Its streams are packed, so that a letter has
 * no byte of its own: what {@link Written#bytes} gives is the number of the page.
 */
public final class PdfReader {
    private static final int MOST_PAGES = 5_000;
    private static final int MOST_LETTERS = 50_000_000;

    private final StringBuilder text = new StringBuilder();
    private final Offsets.Tape tape = new Offsets.Tape();
    private final List<Remark> remarks = new ArrayList<>();

    private PdfReader() {
    }

    public static boolean looksLikeOne(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 1024), java.nio.charset.StandardCharsets.ISO_8859_1);
        return start.contains("%PDF-");
    }

    /** The paper, or why there is none. */
    public static void read(String id, String file, byte[] bytes, Consumer<Paper> paper, Consumer<String> unread) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PdfReader reader = new PdfReader();
            reader.pages(document);
            if (reader.text.toString().isBlank()) {
                unread.accept("PDF of " + document.getNumberOfPages()
                    + " pages without a text layer: pictures of pages, which nobody has read yet");
                return;
            }
            Written written = new Written(reader.text.toString(), reader.tape.done());
            paper.accept(PlainReader.read(id, file, Form.PDF, written, reader.remarks));
        } catch (InvalidPasswordException locked) {
            unread.accept("PDF under a password");
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            unread.accept("broken PDF: " + plain(broken));
        }
    }

    private static String plain(Throwable broken) {
        return broken.getMessage() == null ? broken.getClass().getSimpleName()
            : broken.getMessage().replaceAll("\\s+", " ");
    }

    private void pages(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        stripper.setParagraphStart("\n");
        int pages = Math.min(MOST_PAGES, document.getNumberOfPages());
        for (int page = 1; page <= pages && text.length() < MOST_LETTERS; page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            if (page > 1) {
                letters("\f", page);
            }
            letters(stripper.getText(document), page);
        }
        if (pages < document.getNumberOfPages()) {
            remarks.add(new Remark(new Range(text.length(), text.length()),
                "only the first " + MOST_PAGES + " of " + document.getNumberOfPages() + " pages were read"));
        }
    }

    private void letters(String letters, int page) {
        for (int i = 0; i < letters.length(); i++) {
            text.append(letters.charAt(i));
            tape.add(page, 0);
        }
    }
}
