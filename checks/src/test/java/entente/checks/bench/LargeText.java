package entente.checks.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Writes a text of a peace accord with so many undertakings: {@code LargeText UNDERTAKINGS [SEED]}. Chapters of about a
 * dozen, each with reforms that follow upon one another, sites that are counted, promises not to do something, a
 * liberty, and here and there an open point; verified by a mission that has undertaken nothing, by the other side, or
 * by a commission; some with days, some with words only. It is nobody's accord: sizes and shares are ours.
 */
public final class LargeText {
    private static final int CHAPTER = 12;
    private static final List<String> SIDES = List.of("government", "movement");
    private static final List<String> MATTERS = List.of("land", "seats", "schools", "roads", "courts", "mines",
        "arms", "camps", "amnesty", "elections", "radio", "archives");
    private static final List<String> ELASTIC = List.of("promptly", "without delay", "within a reasonable time");

    private final SplittableRandom lot;
    private final StringBuilder text = new StringBuilder();
    private final List<String> proved = new ArrayList<>();
    private final LocalDate opens = LocalDate.of(2017, 1, 1);

    private LargeText(long seed) {
        lot = new SplittableRandom(seed);
    }

    public static void main(String[] arguments) {
        int undertakings = Integer.parseInt(arguments[0]);
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(of(undertakings, seed));
    }

    /** The text with so many undertakings, the same for the same seed. */
    public static String of(int undertakings, long seed) {
        LargeText made = new LargeText(seed);
        made.preamble(undertakings);
        for (int number = 0; number < undertakings; number++) {
            made.undertaking(number);
        }
        return made.text.toString();
    }

    private void preamble(int undertakings) {
        text.append("""
            agreement large-accord "A large accord"
              opens 2017-01-01
              zone  America/Bogota

            party government "Government"
            party movement "Movement"
            party mission "Verification mission"
            party churches "Council of churches"
            organ commission "Joint commission" of government
            document accord "The accord"

            item weapon "weapon"
            item site "site"
            group thing = weapon, site

            act hand-over of thing by government, movement
            act clear of thing by government, movement
            act visit by mission needs consent by churches
            words announce, propose, assure, report, consent

            method inspection by mission through visit
            method survey by government, movement
            method count by mission

            standard verified "by somebody else"
              one count assumed
              or two surveys within 30 days assumed
            standard inspected "on the spot"
              one inspection assumed

            """);
        for (int chapter = 0; chapter * CHAPTER < undertakings; chapter++) {
            for (String matter : MATTERS) {
                text.append("act carry-out-").append(matter(matter, chapter)).append(" by government, movement\n");
            }
        }
        MATTERS.forEach(matter -> text.append("act hinder-").append(matter).append(" by anyone\n"));
        text.append('\n');
    }

    /** Every chapter has reforms of its own. */
    private static String matter(String matter, int chapter) {
        return matter + "-" + (chapter + 1);
    }

    private String one(List<String> of) {
        return of.get(lot.nextInt(of.size()));
    }

    private boolean chance(int percent) {
        return lot.nextInt(100) < percent;
    }

    private void undertaking(int number) {
        int chapter = number / CHAPTER;
        int within = number % CHAPTER;
        if (within == 0) {
            proved.clear();
            chapter(chapter);
        }
        String name = "point-" + (chapter + 1) + "-" + (within + 1);
        String debtor = SIDES.get(number % 2);
        String creditor = SIDES.get((number + 1) % 2);
        text.append("undertaking ").append(name).append(" from ").append(debtor).append(" to ").append(creditor)
            .append('\n');
        condition(chapter);
        if (within % 6 == 5) {
            text.append("  must not hinder-").append(one(MATTERS)).append('\n');
            text.append(chance(70) ? "  proved verified, renewed every 90 days assumed\n" : "  proved verified\n");
        } else {
            duty(within, chapter);
            deadline();
            proof(debtor);
            proved.add(name);
        }
        text.append("  cites accord item ").append(number + 1).append("\n\n");
    }

    private void chapter(int chapter) {
        String point = "matter-" + (chapter + 1);
        text.append("open point ").append(point).append(" between government and movement\n")
            .append("  how chapter ").append(chapter + 1).append(" is paid for\n");
        if (chance(80)) {
            text.append("  settled when movement accepts a proposal on ").append(point).append('\n');
        }
        text.append("  cites accord item ").append(chapter * CHAPTER + 1).append("\n\n");
        text.append("liberty return-").append(chapter + 1).append(" of movement\n  may clear any site\n")
            .append("  when point-").append(chapter + 1).append("-1 is ").append(chance(60) ? "overdue" : "broken")
            .append("\n  cites accord item ").append(chapter * CHAPTER + 1).append("\n\n");
    }

    private void condition(int chapter) {
        if (proved.isEmpty() || chance(30)) {
            return;
        }
        text.append("  when ").append(one(proved)).append(" is proved\n");
        if (chance(25)) {
            text.append("      and matter-").append(chapter + 1).append(" is settled\n");
        }
        if (chance(15)) {
            text.append("      and movement announces ").append(one(proved)).append('\n');
        }
        if (chance(10)) {
            text.append("      and from ").append(opens.plusDays(lot.nextInt(300))).append('\n');
        }
    }

    private void duty(int within, int chapter) {
        String matter = MATTERS.get((chapter + within) % MATTERS.size());
        if (within % 6 == 2) {
            text.append("  must hand-over ").append(chance(50) ? "every weapon" : (2 + lot.nextInt(40)) + " weapon")
                .append('\n');
        } else if (within % 6 == 4 && chance(30)) {
            text.append("  must secure that churches consent to visit\n");
        } else {
            text.append("  must carry-out-").append(matter(matter, chapter)).append('\n');
        }
    }

    private void deadline() {
        int kind = lot.nextInt(100);
        if (kind < 25) {
            text.append("  ").append(one(ELASTIC)).append('\n');
        } else if (kind < 60) {
            text.append("  within ").append(30 * (1 + lot.nextInt(12))).append(" days\n");
        } else if (kind < 75) {
            text.append("  by ").append(opens.plusDays(60 + lot.nextInt(700))).append('\n');
        }
        if (kind >= 25 && chance(20)) {
            text.append("  finally by ").append(opens.plusDays(900 + lot.nextInt(700))).append('\n');
        }
    }

    private void proof(String debtor) {
        int kind = lot.nextInt(100);
        if (kind < 50) {
            text.append("  proved verified\n");
        } else if (kind < 58) {
            text.append("  proved inspected\n");
        } else if (kind < 64) {
            text.append("  proved on the word of ").append(debtor).append('\n');
        }
    }
}
