package entente.checks.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Writes a large log for {@code checks/bench/agreement.entente} in JSON Lines: {@code LargeLog CLAIMS [SEED]}. A year
 * of
 * patrols, cameras and letters; most is seen once and reported the same day, a fifth comes late, a seventh confirms,
 * and a little is denied or taken back.
 */
public final class LargeLog {
    private static final LocalDateTime OPENS = LocalDateTime.of(2019, 1, 1, 0, 0);
    private static final int MINUTES = 365 * 24 * 60;
    private static final List<String> SIDES = List.of("north", "south");
    private static final List<String> ITEMS = List.of("gun", "mortar", "launcher");
    private static final List<String> WATCHERS = List.of("patrol-east", "patrol-west", "night-watch");
    private static final List<String> METHODS = List.of("patrol", "camera", "camera", "drone");

    private final SplittableRandom lot;
    private final PrintWriter out;
    private String last = "";
    private String lastSays = "";

    private LargeLog(long seed, PrintWriter out) {
        lot = new SplittableRandom(seed);
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        int claims = Integer.parseInt(arguments[0]);
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        try (PrintWriter out = new PrintWriter(new BufferedWriter(
                new OutputStreamWriter(System.out, StandardCharsets.UTF_8), 1 << 16))) {
            LargeLog log = new LargeLog(seed, out);
            log.declarations(claims / 5);
            for (int i = 0; i < claims; i++) {
                log.claim("r" + i);
            }
        }
    }

    /** How many there are, as each side says: about as many as the patrols will have seen within the year. */
    private void declarations(int number) {
        for (String side : SIDES) {
            for (String item : ITEMS) {
                out.println("{\"id\":\"declared-" + side + "-" + item + "\",\"says\":\"" + side + "\",\"by\":\"" + side
                    + "\",\"act\":\"declare\",\"item\":\"" + item + "\",\"number\":" + number
                    + ",\"happened\":\"2019-01-02\",\"reported\":\"2019-01-02\"}");
            }
        }
    }

    private void claim(String id) {
        int kind = lot.nextInt(1000);
        if (kind < 140 && !last.isEmpty()) {
            linked(id, "confirms", one(WATCHERS), one(METHODS));
        } else if (kind < 160 && !last.isEmpty()) {
            linked(id, "denies", one(SIDES), "liaison");
        } else if (kind < 170 && !last.isEmpty()) {
            retraction(id);
        } else {
            observation(id, kind);
        }
    }

    private void observation(String id, int kind) {
        LocalDateTime at = OPENS.plusMinutes(lot.nextInt(MINUTES));
        String side = one(SIDES);
        boolean bySide = lot.nextInt(10) == 0;
        lastSays = bySide ? side + "-staff" : one(WATCHERS);
        String method = bySide ? "liaison" : one(METHODS);
        String what = kind < 980 ? "pull-back" : kind < 996 ? "clear-mines" : kind < 998 ? "open-crossing" : "fire";
        String item = what.equals("pull-back")
            ? ",\"item\":\"" + one(ITEMS) + "\",\"number\":" + (1 + lot.nextInt(3)) : "";
        last = id;
        out.println("{\"id\":\"" + id + "\",\"says\":\"" + lastSays + "\",\"method\":\"" + method + "\",\"by\":\""
            + side
            + "\",\"act\":\"" + what + "\"" + item + ",\"happened\":\"" + at + "Z\",\"reported\":\"" + reported(at)
                + "\"}");
    }

    private void linked(String id, String link, String says, String method) {
        out.println("{\"id\":\"" + id + "\",\"says\":\"" + says + "\",\"method\":\"" + method + "\",\"" + link
            + "\":\"" + last
            + "\",\"reported\":\"2020-01-0" + (1 + lot.nextInt(9)) + "\"}");
    }

    private void retraction(String id) {
        out.println("{\"id\":\"" + id + "\",\"says\":\"" + lastSays + "\",\"retracts\":\"" + last
            + "\",\"reported\":\"2020-01-09\"}");
        last = "";
    }

    private String reported(LocalDateTime at) {
        return at.plus(lot.nextInt(5) == 0 ? lot.nextInt(20 * 24) : 1, ChronoUnit.HOURS) + "Z";
    }

    private String one(List<String> of) {
        return of.get(lot.nextInt(of.size()));
    }
}
