package entente.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The log that claims are added to: one file of JSON Lines. */
record OwnLog(Path path) {

    private static final String USUAL = "evidence.jsonl";

    /**
     * The log that is meant.
     *
     * @param given a file that was named; empty: the log of the story's folder
     */
    static OwnLog of(AgreementFile text, String given) {
        if (!given.isEmpty()) {
            return jsonLines(AgreementFile.path(given));
        }
        Path folder = text.folder().orElseThrow(() -> Refused.usage("A text by itself has no log. Accepted: a story "
                + "folder, or --log FILE for the log that is to be added to."));
        List<Path> logs = logs(folder);
        Path usual = folder.resolve(USUAL);
        if (logs.size() > 1 && !logs.contains(usual)) {
            throw Refused.usage(folder + " has several logs: " + String.join(", ", logs.stream().map(Path::toString)
                    .toList()) + ". Say which with --log FILE.");
        }
        return new OwnLog(logs.size() == 1 ? logs.getFirst() : usual);
    }

    private static OwnLog jsonLines(Path path) {
        if (Files.isDirectory(path)) {
            throw Refused.usage(path + " is a folder. Accepted: a file of JSON Lines, there already or not.");
        }
        if (!path.toString().endsWith(".jsonl") && !path.toString().endsWith(".ndjson")) {
            throw Refused.usage(path + " is not named as JSON Lines are. Accepted: a file that ends in .jsonl, which "
                    + "may lie beside a log of another form.");
        }
        return new OwnLog(path);
    }

    private static List<Path> logs(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("evidence.*\\.jsonl")).sorted().toList();
        } catch (IOException unreadable) {
            throw Refused.usage(folder + " cannot be read.");
        }
    }

    /** The folder's own log is read with the folder; any other has to be named as evidence. */
    Optional<String> beside(AgreementFile text) {
        boolean own = text.folder().filter(folder -> folder.toAbsolutePath().normalize()
                .equals(path.toAbsolutePath().normalize().getParent())
                && path.getFileName().toString().startsWith("evidence")).isPresent();
        return own || !Files.exists(path) ? Optional.empty() : Optional.of(path.toString());
    }

    /**
     * Adds one line at the end and has the disk keep it before it returns. Where the last line has no end it is given
     * one, so that nothing runs on.
     */
    void append(String line) {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE)) {
            // Held until the file is closed: two who add at once add one after the other.
            file.lock();
            long end = file.size();
            try {
                write(file, (endsOpen(file, end) ? "\n" : "") + line, end);
            } catch (IOException fault) {
                file.truncate(end);
                throw fault;
            }
        } catch (IOException unwritable) {
            throw Refused.usage(path + " cannot be written to; nothing was added.");
        }
    }

    private static void write(FileChannel file, String text, long from) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        long at = from;
        while (buffer.hasRemaining()) {
            at += file.write(buffer, at);
        }
        file.force(true);
    }

    private static boolean endsOpen(FileChannel file, long end) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        return end > 0 && file.read(last, end - 1) == 1 && last.get(0) != '\n';
    }
}
