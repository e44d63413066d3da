package entente.evidence.log;

import entente.evidence.log.LogReading.FileProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files that sources come to.
 *
 * @param total bytes in all files; -1 where that is not known
 */
record Opening(List<LogFile> files, List<FileProblem> problems, long total) {

    static Opening of(List<Source> sources) {
        List<LogFile> files = new ArrayList<>();
        List<FileProblem> problems = new ArrayList<>();
        for (Source source : sources) {
            switch (source) {
                case Source.Place(Path path, Optional<Path> mapping) -> add(path, mapping, files, problems);
                case Source.Stream(String name, var stream, var mapping) ->
                    files.add(new LogFile(name, Optional.empty(), () -> stream, mapping));
            }
        }
        return new Opening(files, problems, total(files));
    }

    private static void add(Path path, Optional<Path> mapping, List<LogFile> files, List<FileProblem> problems) {
        if (Files.isDirectory(path)) {
            addAll(path, mapping, files, problems);
        } else if (!Files.exists(path)) {
            problems.add(new FileProblem(path.toString(), "There is no such file."));
        } else if (!Files.isReadable(path)) {
            problems.add(new FileProblem(path.toString(), "The file may not be read."));
        } else {
            files.add(LogFile.of(path, mapping));
        }
    }

    private static void addAll(Path directory, Optional<Path> mapping, List<LogFile> files,
            List<FileProblem> problems) {
        try (Stream<Path> entries = Files.list(directory)) {
            List<Path> logs = entries.filter(Opening::isLog).sorted().toList();
            if (logs.isEmpty()) {
                problems.add(new FileProblem(directory.toString(), "There is no log in the directory."
                        + " Accepted: files ending in .jsonl, .csv or .xlsx, with or without"
                        + " .gz."));
            }
            logs.forEach(log -> add(log, mapping, files, problems));
        } catch (IOException | UncheckedIOException unreadable) {
            problems.add(new FileProblem(directory.toString(), "The directory may not be read."));
        }
    }

    private static boolean isLog(Path path) {
        String name = path.getFileName().toString();
        // What begins with ~$ marks that somebody has the spreadsheet open.
        return !name.startsWith(".") && !name.startsWith("~$") && Form.byName(name).isPresent()
                && !Files.isDirectory(path);
    }

    private static long total(List<LogFile> files) {
        long total = 0;
        for (LogFile file : files) {
            long size = file.size();
            if (size < 0) {
                return -1;
            }
            total += size;
        }
        return total;
    }
}
