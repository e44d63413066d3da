package entente.app;

import entente.language.Checked;
import entente.language.format.Format;
import entente.language.problem.Problem;
import entente.report.json.JsonOf;
import entente.report.text.LineChanges;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The text in the one shape. */
@Command(name = "fmt", footer = {"", "For example:",
            "  entente fmt draft.entente                  prints it",
            "  entente fmt --write examples/cuba-1962     puts it in the place of the file",
            "  entente fmt --check examples/cuba-1962     says whether it has the shape, and what is different"})
final class FmtCommand implements Callable<Integer> {

    private final World world;

    @Parameters(paramLabel = "TEXT", description = "A text file, a story folder, or - for standard input.")
    private String text = "";

    @Option(names = "--write", description = "Put the shaped text in the place of the file.")
    private boolean write;

    @Option(names = "--check", description = "Change nothing; end with 1 and show the differences if there are any.")
    private boolean check;

    @Mixin
    private OutputOptions output = new OutputOptions();

    FmtCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        if (write && check) {
            throw Refused.usage("--write changes the file and --check does not. Accepted: one of them.");
        }
        AgreementFile file = AgreementFile.open(text, world);
        Checked checked = file.checked();
        if (checked.problems().stream().anyMatch(Problem::isError)) {
            throw Refused.text(Story.mistakes(checked.problems()));
        }
        String shaped = Format.of(checked.syntax());
        boolean same = shaped.equals(file.content());
        if (write && !same) {
            write(file, shaped);
        }
        world.out().print(answer(file, shaped, same));
        world.out().flush();
        return check && !same ? Exit.TEXT : Exit.OK;
    }

    private String answer(AgreementFile file, String shaped, boolean same) {
        if (output.json()) {
            return JsonOf.shape(file.name(), same, shaped);
        }
        if (check) {
            return same ? "" : LineChanges.between(file.name(), file.content(), shaped);
        }
        return write ? "" : shaped;
    }

    /** Beside it first and then in its place, so that no moment has half a text. */
    private static void write(AgreementFile file, String shaped) {
        Path path = file.path().orElseThrow(() ->
                Refused.usage("Standard input cannot be written to. Leave out --write."));
        try {
            Path real = path.toRealPath();
            Path beside = Files.createTempFile(real.getParent(), "." + real.getFileName(), ".new");
            try {
                Files.writeString(beside, shaped);
                keepPermissions(real, beside);
                Files.move(beside, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException unwritable) {
            throw Refused.usage(path + " cannot be written.");
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        try {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        } catch (UnsupportedOperationException notPosix) {
            // Elsewhere a file takes the rights of its folder.
        }
    }
}
