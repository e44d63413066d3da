package entente.evidence.xlsx;

import entente.evidence.Code;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/**
 * Looks at a packed file before anything in it is believed: whether it is a spreadsheet at all, and what it unpacks to.
 * Sizes that a zip states are not believed; every part is unpacked once and counted, up to the limits.
 */
final class Packed {
    static final String DAMAGED = "The file is damaged, or is no spreadsheet. Accepted: a workbook saved as .xlsx."
            + " None of the file is used.";
    static final Trouble TOO_LARGE = new Trouble(Code.E127, "The file is larger than 256 MiB."
            + " Accepted: smaller ones, or JSON Lines or CSV of any size. None of the file is used.");

    /** Of all parts together: some ten million cells. */
    private static final long MOST = 1L << 31;
    /** Real sheets shrink to a tenth or so; even one row repeated to the end stays below this. */
    private static final long MOST_TIMES = 200;
    private static final long SMALL = 1 << 22;
    private static final int MOST_PARTS = 10_000;
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    /** Why none of a file can be used. */
    record Trouble(Code code, String reason) {}

    private Packed() {}

    /** What speaks against reading it; empty where nothing does. */
    static Optional<Trouble> of(byte[] bytes) {
        if (ReadableWorkbook.isOLE2Header(bytes)) {
            return Optional.of(holds(bytes, ENCRYPTED)
                    ? new Trouble(Code.E126, "The spreadsheet is protected by a password. Accepted: a copy saved"
                            + " without one. None of the file is used.")
                    : new Trouble(Code.E125, "The file is of the old form .xls, or another document of that age."
                            + " Accepted: a workbook saved as .xlsx. None of the file is used."));
        }
        if (!ReadableWorkbook.isOOXMLZipHeader(bytes)) {
            return Optional.of(new Trouble(Code.E125, DAMAGED));
        }
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
            return unpacked(zip);
        } catch (IOException | RuntimeException damaged) {
            return Optional.of(new Trouble(Code.E125, DAMAGED));
        }
    }

    private static Optional<Trouble> unpacked(ZipFile zip) throws IOException {
        long whole = 0;
        int parts = 0;
        byte[] block = new byte[1 << 16];
        for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
            long size = 0;
            try (InputStream in = zip.getInputStream(part)) {
                for (int count = in.read(block); count >= 0; count = in.read(block)) {
                    size += count;
                    if (whole + size > MOST || size > SMALL && size / MOST_TIMES > part.getCompressedSize()) {
                        return Optional.of(bomb());
                    }
                }
            }
            whole += size;
            if (++parts > MOST_PARTS) {
                return Optional.of(bomb());
            }
        }
        return Optional.empty();
    }

    private static Trouble bomb() {
        return new Trouble(Code.E127, "The file unpacks to far more than spreadsheets do, and may be meant to do harm."
                + " Accepted: a workbook saved anew by a spreadsheet program, or CSV. None of the file is used.");
    }

    private static boolean holds(byte[] bytes, byte[] words) {
        int at = 0;
        for (byte b : bytes) {
            at = b == words[at] ? at + 1 : b == words[0] ? 1 : 0;
            if (at == words.length) {
                return true;
            }
        }
        return false;
    }
}
