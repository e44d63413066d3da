package entente.checks.world;

import entente.checks.Front;
import entente.evidence.Claim;
import entente.evidence.View;
import entente.language.model.Agreement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * All small worlds: two undertakings, each of one shape out of a few, with up to five claims out of a small alphabet,
 * asked on a few days. They are numbered; a run takes them all, or every so manyth.
 */
public final class SmallWorlds {
    /** Odd and no divisor of any of the counts below, so that a stride visits every shape, claim and day alike. */
    private static final long STRIDE = 1_000_003;
    private static final List<View> VIEWS = List.of(
        on("2024-01-05"), on("2024-01-07"), on("2024-01-12"),
        on("2024-01-05").asOf(LocalDate.parse("2024-01-05"), LocalDate.parse("2024-01-12")));

    private final List<List<Integer>> logs;
    private final List<String> ones = Shapes.all("first", "second");
    private final List<String> twos = Shapes.all("second", "first");

    public SmallWorlds(int mostClaims) {
        logs = Alphabet.sets(mostClaims);
    }

    /** How many texts there are, circles through `not` among them, which are none that can be asked (G6). */
    public long texts() {
        return (long) ones.size() * twos.size();
    }

    public long count() {
        return texts() * logs.size() * VIEWS.size();
    }

    /** So many of them, spread evenly: texts first, so that claims about one text come together. */
    public Stream<World> spread(int texts, int each) {
        return LongStream.range(0, texts).mapToObj(i -> Math.floorMod(i * STRIDE, texts()))
            .flatMap(text -> spreadOver(text, each));
    }

    /** Each and every one, in the order of their numbers from the given one on. */
    public Stream<World> all(long from) {
        long perText = (long) logs.size() * VIEWS.size();
        return LongStream.range(from / perText, texts()).boxed().flatMap(text -> {
            Optional<Agreement> read = Front.agreement(text(text).written());
            return read.stream().flatMap(agreement -> LongStream.range(0, perText)
                .mapToObj(i -> world(text, agreement, i)));
        });
    }

    private Stream<World> spreadOver(long text, int each) {
        long perText = (long) logs.size() * VIEWS.size();
        return Front.agreement(text(text).written()).stream().flatMap(agreement -> LongStream.range(0, each)
            .mapToObj(i -> world(text, agreement, Math.floorMod((text * each + i) * STRIDE, perText))));
    }

    private World world(long text, Agreement agreement, long rest) {
        List<Claim> claims = Alphabet.claims(agreement, logs.get((int) (rest / VIEWS.size())));
        View view = VIEWS.get((int) (rest % VIEWS.size()));
        return new World("small-" + text + "-" + rest, text(text), agreement, claims, view);
    }

    private Text text(long number) {
        return Text.of(Vocabulary.PREAMBLE + ones.get((int) (number / twos.size()))
            + twos.get((int) (number % twos.size())));
    }

    private static View on(String day) {
        return View.on(LocalDate.parse(day));
    }

    /** The shapes that an undertaking of a small world can have. */
    static final class Shapes {
        private static final List<String> DATES = List.of("", "  within 3 days\n", "  by 2024-01-06\n",
            "  by 2024-01-04\n  finally by 2024-01-08\n");

        private Shapes() {
        }

        static List<String> all(String name, String other) {
            boolean first = name.equals("first");
            String heading = "undertaking " + name + (first ? " from seller to buyer\n" : " from buyer to seller\n");
            List<String> shapes = new ArrayList<>();
            for (String when : whens(name, other)) {
                for (String provided : List.of("", "  provided " + other + " is kept\n")) {
                    for (String middle : middles(first)) {
                        int proof = middle.indexOf("  proved");
                        String duty = proof < 0 ? middle : middle.substring(0, proof);
                        String proved = proof < 0 ? "" : middle.substring(proof);
                        shapes.add(heading + when + duty + provided + proved + "  cites contract item 1\n");
                    }
                }
            }
            return shapes;
        }

        private static List<String> whens(String name, String other) {
            return List.of("", "  when " + other + " is proved\n", "  when " + other + " is claimed\n",
                "  when " + other + " is kept\n", "  when " + other + " is broken\n",
                "  when buyer promises first\n", "  when gate-open is in force\n");
        }

        private static List<String> middles(boolean first) {
            String deed = first ? "deliver 2 crates" : "pay";
            String forbidden = first ? "deliver any crate" : "pay";
            String another = first ? "port opens-gate" : "port closes-gate";
            List<String> middles = new ArrayList<>();
            for (String duty : List.of("  must " + deed + "\n", "  must secure that " + another + "\n")) {
                for (String date : DATES) {
                    middles.add(duty + date);
                    middles.add(duty + date + "  proved seen\n");
                }
            }
            for (String until : List.of("", "  until 2024-01-08\n")) {
                middles.add("  must not " + forbidden + "\n" + until);
                middles.add("  must not " + forbidden + "\n" + until + "  proved seen, renewed every 3 days\n");
            }
            return middles;
        }
    }
}
