package entente.evidence.log;

import entente.evidence.Code;
import entente.evidence.Intake;
import entente.evidence.columns.Mapping;
import entente.evidence.jsonl.MappingJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the mapping of a table, CSV or spreadsheet: the one that was given, else the one beside it, else none. */
final class MappingFile {
    private static final String ENDING = ".mapping.json";

    private MappingFile() {}

    /** Empty where there is one that cannot be used, which is reported; none of the table is used then. */
    static Optional<Mapping> of(LogFile table, Intake intake) {
        Optional<Path> path = table.mapping().or(() -> table.path().map(MappingFile::beside).filter(Files::exists));
        return path.isEmpty() ? Optional.of(Mapping.NONE) : read(path.get(), table, intake);
    }

    /** {@code log.csv}, {@code log.csv.gz} and {@code log.xlsx} have {@code log.mapping.json} beside them. */
    private static Path beside(Path table) {
        String name = table.getFileName().toString();
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
        int dot = plain.lastIndexOf('.');
        return table.resolveSibling((dot > 0 ? plain.substring(0, dot) : plain) + ENDING);
    }

    private static Optional<Mapping> read(Path path, LogFile table, Intake intake) {
        return switch (content(path)) {
            case MappingJson.Result.Known(Mapping mapping) -> Optional.of(mapping);
            case MappingJson.Result.Unusable(String reason) -> {
                intake.setAside(Code.E124.at(table.name(), 0, "", "The mapping file " + path
                        + " cannot be used. " + reason + " None of the file is used."));
                yield Optional.empty();
            }
        };
    }

    private static MappingJson.Result content(Path path) {
        try {
            return MappingJson.read(Files.readAllBytes(path));
        } catch (IOException unreadable) {
            return new MappingJson.Result.Unusable("It cannot be read.");
        }
    }
}
