package entente.app;

import entente.record.Record;
import entente.record.measure.Measure;
import entente.record.measure.MeasureTable;
import entente.record.measure.Score;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How well fields are recovered. */
@Command(name = "measure", footer = {"", "For example:",
            "  entente record measure frus",
            "  entente record measure frus --volume frus1961-63v06 --misses"})
final class RecordMeasureCommand implements Callable<Integer> {

    private static final String VOLUME = ".xml";

    private final World world;

    @Parameters(paramLabel = "DIR", description = "A folder of volumes in TEI.")
    private String folder = "";

    @Option(names = "--volume", paramLabel = "NAME", description = "Only this one. Repeatable.")
    private List<String> volumes = new ArrayList<>();

    @Option(names = "--misses", description = "Then every value that came out other than it is labelled.")
    private boolean misses;

    RecordMeasureCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws IOException {
        Path path = PaperFolder.open(folder, "", world, Optional.empty()).path();
        List<String> all = all(path);
        List<String> asked = volumes.isEmpty() ? all
                : volumes.stream().map(name -> known(name.replaceFirst("\\.xml$", ""), all)).toList();
        Map<String, Map<String, Score>> scores = new LinkedHashMap<>();
        List<Measure.Miss> missed = new ArrayList<>();
        try (var bar = new ReadingBar(world, "measuring the volumes")) {
            for (String volume : asked) {
                bar.read(scores.size(), asked.size());
                Measure.Table table = Record.measure(path, Set.of(volume));
                scores.putAll(table.volumes());
                missed.addAll(table.misses());
            }
        }
        var text = new StringWriter();
        MeasureTable.print(new Measure.Table(scores, missed), misses, text);
        world.out().print(text);
        world.out().flush();
        return Exit.OK;
    }

    private List<String> all(Path path) {
        try (Stream<Path> files = Files.list(path)) {
            List<String> all = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(VOLUME))
                    .map(name -> name.substring(0, name.length() - VOLUME.length())).sorted().toList();
            if (all.isEmpty()) {
                throw Refused.usage("There is no volume (*" + VOLUME + ") in " + folder + " itself.");
            }
            return all;
        } catch (IOException noFolder) {
            throw Refused.usage(folder + " is no folder that can be read.");
        }
    }

    private static String known(String name, List<String> all) {
        if (!all.contains(name)) {
            throw Refused.usage("There is no volume " + name + ". There are: " + String.join(", ", all) + ".");
        }
        return name;
    }
}
