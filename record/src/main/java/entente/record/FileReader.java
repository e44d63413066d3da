package entente.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import entente.record.paper.Paper;
import entente.record.pdf.PdfReader;
import entente.record.reading.PlainReader;
import entente.record.tei.TeiReader;

/** One file to papers: finds out what it is by its bytes, never by its name. */
final class FileReader {
    private static final long LARGEST = 512L * 1024 * 1024;

    private final Consumer<Paper> papers;
    private final Consumer<Reading.Unread> unread;

    FileReader(Consumer<Paper> papers, Consumer<Reading.Unread> unread) {
        this.papers = papers;
        this.unread = unread;
    }

    void read(Path file, String name) {
        try {
            long size = Files.size(file);
            if (size == 0) {
                unread.accept(new Reading.Unread(name, "empty: 0 bytes"));
            } else if (size > LARGEST) {
                unread.accept(new Reading.Unread(name, "larger than 512 MB: cut it into its papers first"));
            } else {
                read(name, Files.readAllBytes(file));
            }
        } catch (IOException fault) {
            unread.accept(new Reading.Unread(name, "could not be opened: " + fault.getMessage()));
        } catch (OutOfMemoryError fault) {
            unread.accept(new Reading.Unread(name, "too large for the memory at hand"));
        }
    }

    void read(String name, byte[] bytes) {
        if (PdfReader.looksLikeOne(bytes)) {
            PdfReader.read(name, name, bytes, papers, why -> unread.accept(new Reading.Unread(name, why)));
        } else if (TeiReader.looksLikeOne(bytes)) {
            Optional<String> stopped = TeiReader.read(name, bytes, document -> papers.accept(document.paper()));
            stopped.ifPresent(why -> unread.accept(new Reading.Unread(name, why)));
        } else {
            papers.accept(PlainReader.read(name, name, bytes));
        }
    }
}
