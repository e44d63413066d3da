package entente.report.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The same workbook without the time at which it was made: the same question has the same answer, byte for byte. */
final class AtNoTime {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String MADE = "<dcterms:created[^>]*>[^<]*</dcterms:created>";

    private AtNoTime() {}

    static byte[] of(byte[] workbook) {
        var bytes = new ByteArrayOutputStream(workbook.length);
        try (var channel = new SeekableInMemoryByteChannel(workbook);
                ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get();
                var out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntriesInPhysicalOrder())) {
                ZipEntry copy = new ZipEntry(part.getName());
                copy.setTimeLocal(NO_TIME);
                out.putNextEntry(copy);
                try (InputStream in = zip.getInputStream(part)) {
                    out.write(content(part.getName(), in.readAllBytes()));
                }
                out.closeEntry();
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }

    private static byte[] content(String part, byte[] bytes) {
        return part.equals("docProps/core.xml") ? new String(bytes, StandardCharsets.UTF_8).replaceAll(MADE, "")
                .getBytes(StandardCharsets.UTF_8) : bytes;
    }
}
