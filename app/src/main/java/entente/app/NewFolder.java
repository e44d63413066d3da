package entente.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A folder that is filled, and in which nothing that was there is touched. */
record NewFolder(Path path) {

    /** Writes all of these files, or none. */
    void write(Map<String, String> contents) {
        Map<String, String> files = new TreeMap<>(contents);
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw Refused.usage(path + " is a file. Accepted: a folder, new or without a story in it.");
        }
        List<String> there = files.keySet().stream().filter(name -> Files.exists(path.resolve(name))).toList();
        if (!there.isEmpty()) {
            throw Refused.usage("In " + path + " there is already " + String.join(" and ", there)
                    + ", and nothing is overwritten. Accepted: another folder.");
        }
        try {
            Files.createDirectories(path);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(path.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8,
                        StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            }
        } catch (IOException unwritable) {
            throw Refused.usage(path + " cannot be written to.");
        }
    }
}
