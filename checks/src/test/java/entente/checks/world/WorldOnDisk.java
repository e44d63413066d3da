package entente.checks.world;

import entente.evidence.Claim;
import entente.evidence.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;

/** A world as the files that a person can run the program on. */
public final class WorldOnDisk {

    private WorldOnDisk() {
    }

    /** Writes it below {@code target/failures} and gives the folder. */
    public static Path write(String law, World world, String complaint) {
        Path folder = Path.of("target", "failures", law + "-" + world.label().replaceAll("[^\\w-]", "_"));
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("agreement.entente"), world.text().written());
            Files.writeString(folder.resolve("evidence.jsonl"),
                JsonLines.of(world.claims(), world.agreement().zone()));
            Files.writeString(folder.resolve("view.txt"), command(folder, world) + "\n\n" + complaint + "\n");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return folder;
    }

    /** What shows the answer that the law complains of. */
    public static String command(Path folder, World world) {
        View v = world.view();
        StringBuilder command = new StringBuilder("./entente standing checks/" + folder.toString().replace('\\', '/')
            + " --on " + v.on());
        option(command, "--known", v.known().equals(v.on()) ? "" : v.known().toString());
        option(command, "--reading", v.reading());
        option(command, "--seen-by", v.seenBy());
        v.supposing().forEach(claim -> option(command, "--suppose", sentence(claim, world.agreement().zone())));
        return command.toString();
    }

    private static void option(StringBuilder command, String name, String value) {
        if (!value.isEmpty()) {
            command.append(' ').append(name).append(' ').append(value.contains(" ") ? '"' + value + '"' : value);
        }
    }

    private static String sentence(Claim c, ZoneId zone) {
        String item = c.item().isEmpty() ? "" : " " + c.number().toString().replaceAll("\\D+", "") + " " + c.item();
        String to = c.to().isEmpty() ? "" : " to " + c.to();
        String about = c.about().isEmpty() ? "" : " " + c.about();
        String[] days = JsonLines.time(c.happened(), zone).split("/");
        return c.by() + " " + c.act() + item + to + about
            + (days.length == 1 ? " on " + days[0] : " from " + days[0] + " to " + days[1]);
    }
}
