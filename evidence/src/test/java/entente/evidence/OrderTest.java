package entente.evidence;

import static entente.evidence.Logs.denial;
import static entente.evidence.Logs.removal;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;

/** E12: no order of lines or files shows through. */
class OrderTest {
    private static final List<String> LINKS = List.of("confirms", "denies", "retracts");

    @RepeatedTest(60)
    void noOrderShowsThrough() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<String> lines = lines(random);
        String first = shown(Logs.of(lines.toArray(String[]::new)));
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(lines, random);
            assertThat(shown(inFiles(lines, random))).as("seed %d", seed).isEqualTo(first);
        }
    }

    private static List<String> lines(Random random) {
        List<String> lines = new ArrayList<>();
        int ids = 3 + random.nextInt(10);
        for (int i = 0; i < 3 + random.nextInt(20); i++) {
            String id = "c" + random.nextInt(ids);
            String line = random.nextInt(3) == 0 ? removal(id, random.nextInt(2), "")
                    : denial(id, LINKS.get(random.nextInt(8) / 5 + random.nextInt(2)), "c" + random.nextInt(ids));
            lines.add(switch (random.nextInt(12)) {
                case 0 -> line.replace("'usa'", "'ussa'");
                case 1 -> line.replace("'says'", "'sais'");
                case 2 -> line.replace("1962-11-12", "1962-11-01");
                case 3 -> line.replace("'ussr'", "'usa'");
                case 4 -> line.replace("'reported':'1962-11-10'", "'reported':'1962-11-05/1962-11-09'");
                default -> line;
            });
        }
        return lines;
    }

    private static Evidence inFiles(List<String> lines, Random random) {
        int cut = random.nextInt(lines.size() + 1);
        return Logs.bytes(file(lines.subList(0, cut)), file(lines.subList(cut, lines.size())));
    }

    private static byte[] file(List<String> lines) {
        return Logs.json(String.join("\n", lines)).getBytes(StandardCharsets.UTF_8);
    }

    /** Everything but the places, which move with the lines. */
    private static String shown(Evidence evidence) {
        return evidence.claims().stream().map(claim -> claim.toString().replaceAll("file=.*", ""))
                .collect(Collectors.joining("\n")) + "\n"
                + evidence.setAside().stream().map(one -> one.code() + " " + one.id() + " "
                        + one.reason().replaceAll("(, )?- line \\d+", ""))
                .sorted().collect(Collectors.joining("\n"));
    }
}
