package entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import entente.record.cite.Catalogue;
import entente.record.cite.Citation;
import entente.record.cite.Resolver;
import entente.record.paper.Field;
import entente.record.paper.Mark;
import entente.record.paper.Paper;
import entente.record.paper.Passage;
import entente.record.paper.Range;
import entente.record.reading.Sentences;
import entente.record.reference.References;
import entente.record.reference.Shelf;
import entente.record.speech.Speech;
import org.junit.jupiter.api.Test;

/**
 * Made-up papers, damaged at random: no reader throws, and whatever is recovered lies inside what was read. The seed is
 * fixed, so that a run is the same run again; {@code -Dfuzz.seconds=600 -Dfuzz.seed=7} makes a campaign of it.
 */
class FuzzTest {
    private static final int ROUNDS = 250;
    private static final String[] SPICE = {"~~", "[", "]", "(a) ", "\n\n", "\u0000", "1. ", "~~XX", "<",
        "&#x110000;", "]]>",
        "/Soviets", "Dear Sir:", "[Facsimile Page 2]", "- 3 -", "November 131", "R 319999Z FEB 62", "\u05D0\u05D1",
            "\f",
        "  9. Source:", "Drafted by ", "<note n=\"7\">", "<div type=\"document\">", "SUBJECT:", "\uD800", "(iv) ",
            "END"};

    private final long seed = Long.getLong("fuzz.seed", 20261121L);
    private final long seconds = Long.getLong("fuzz.seconds", 0);

    @Test
    void plainText() throws IOException {
        campaign(List.of(Shared.made("cable.txt"), Shared.made("edited.txt")));
    }

    @Test
    void tei() throws IOException {
        campaign(List.of(Shared.made("volume.xml")));
    }

    @Test
    void pdf() throws IOException {
        campaign(List.of(DamagedFilesTest.pdf("The first lamp will be lit by both sides.",
            "The second when the ice has gone.")));
    }

    @Test
    void citationsAndCatalogues() {
        SplittableRandom chance = new SplittableRandom(seed);
        Paper paper = Shared.plain("edited.txt");
        String[] words = {"page", "item", "2(a)", "enclosed", "second", "sentence", "of", "para", "items", "1",
            "to", "4", "(((",
            "99999999999", "digest", "0123456789ab", "run", "last", "two", "numbered", "paras", "#", "-", ""};
        for (int round = 0; round < 4000; round++) {
            StringBuilder citation = new StringBuilder("x");
            for (int i = chance.nextInt(8); i > 0; i--) {
                citation.append(' ').append(words[chance.nextInt(words.length)]);
            }
            assertThat(Resolver.in(paper, Citation.parse(citation.toString()))).as(citation.toString()).isNotNull();
            assertThat(Catalogue.parse(citation.toString())).isNotNull();
        }
    }

    private void campaign(List<byte[]> seeds) {
        SplittableRandom chance = new SplittableRandom(seed);
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        int rounds = 0;
        while (rounds < ROUNDS || seconds > 0 && System.nanoTime() < end) {
            byte[] damaged = damage(seeds.get(chance.nextInt(seeds.size())), chance);
            int round = rounds++;
            try {
                look(damaged);
            } catch (RuntimeException | StackOverflowError | AssertionError found) {
                throw new AssertionError("seed " + seed + ", round " + round + ": "
                    + new String(damaged, StandardCharsets.ISO_8859_1), found);
            }
        }
        System.out.println("fuzzed " + rounds + " inputs with seed " + seed);
    }

    private static byte[] damage(byte[] whole, SplittableRandom chance) {
        byte[] bytes = whole.clone();
        for (int i = 1 + chance.nextInt(6); i > 0; i--) {
            bytes = switch (chance.nextInt(5)) {
                case 0 -> cut(bytes, 0, chance.nextInt(bytes.length + 1));
                case 1 -> flip(bytes, chance);
                case 2 -> {
                    int from = chance.nextInt(bytes.length + 1);
                    yield join(cut(bytes, 0, from), cut(bytes, Math.min(bytes.length, from + chance.nextInt(60)),
                        bytes.length));
                }
                case 3 -> {
                    int from = chance.nextInt(bytes.length + 1);
                    int to = from + chance.nextInt(bytes.length - from + 1);
                    yield join(cut(bytes, 0, to), cut(bytes, from, bytes.length));
                }
                default -> {
                    int at = chance.nextInt(bytes.length + 1);
                    byte[] spice = SPICE[chance.nextInt(SPICE.length)].getBytes(StandardCharsets.UTF_8);
                    yield join(join(cut(bytes, 0, at), spice), cut(bytes, at, bytes.length));
                }
            };
        }
        return bytes;
    }

    private static byte[] flip(byte[] bytes, SplittableRandom chance) {
        for (int i = 0; bytes.length > 0 && i < 5; i++) {
            bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
        }
        return bytes;
    }

    private static byte[] cut(byte[] bytes, int from, int to) {
        return java.util.Arrays.copyOfRange(bytes, from, Math.min(to, from + 200_000));
    }

    private static byte[] join(byte[] a, byte[] b) {
        byte[] both = java.util.Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    private static void look(byte[] bytes) {
        List<Paper> papers = new ArrayList<>();
        new FileReader(papers::add, unread -> assertThat(unread.why()).isNotBlank()).read("fuzzed", bytes);
        Shelf shelf = new Shelf();
        papers.forEach(shelf::add);
        for (Paper paper : papers) {
            Range whole = new Range(0, paper.written().length());
            for (Field field : paper.fields()) {
                assertThat(whole.covers(field.where())).isTrue();
            }
            for (Mark mark : paper.marks()) {
                assertThat(whole.covers(mark.where())).isTrue();
            }
            paper.date();
            paper.kind();
            for (Passage passage : paper.passages()) {
                assertThat(passage.text()).isNotBlank();
                passage.ranges().forEach(range -> assertThat(whole.covers(range)).isTrue());
                Sentences.of(paper, passage);
            }
            References.of(paper, shelf);
            Speech.of(paper);
        }
    }
}
