package entente.checks.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * Writes a portfolio of sales for {@code examples/sale-of-goods/agreement.entente} in JSON Lines: {@code SalePortfolio
 * INSTANCES [SEED]}. A year of contracts, most of them smooth; one in eight is paid late, one in twenty waits for its
 * deposit, a few meet a hindrance, go through a carrier, are avoided, are complained about or are talked about.
 */
public final class SalePortfolio {
    private static final LocalDate OPENS = LocalDate.of(2024, 1, 2);
    private static final int DAYS = 300;
    private static final int CUSTOMERS = 900;
    private static final int MOST_PARTS = 24;
    private static final int CENTS_A_PART = 18_000;
    private static final long CENTS_OF_INTEREST = 250;
    private static final long MOST_INTEREST = 50_000;

    private final SplittableRandom lot;
    private final PrintWriter out;
    private String instance = "";
    private int claims;

    private SalePortfolio(long seed, PrintWriter out) {
        lot = new SplittableRandom(seed);
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        int instances = Integer.parseInt(arguments[0]);
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        try (PrintWriter out = new PrintWriter(new BufferedWriter(
                new OutputStreamWriter(System.out, StandardCharsets.UTF_8), 1 << 16))) {
            write(instances, seed, out);
        }
    }

    /** The same log for the same seed, and the same first sales however many there are. */
    public static void write(int instances, long seed, PrintWriter out) {
        SalePortfolio portfolio = new SalePortfolio(seed, out);
        for (int i = 1; i <= instances; i++) {
            portfolio.sale(String.format("s-%05d", i));
        }
    }

    private void sale(String name) {
        instance = name;
        claims = 0;
        LocalDate concluded = OPENS.plusDays(lot.nextInt(DAYS));
        int quantity = 1 + lot.nextInt(MOST_PARTS);
        long price = (long) quantity * (CENTS_A_PART + lot.nextInt(CENTS_A_PART));
        LocalDate day = concluded.plusDays(30 + lot.nextInt(60));
        claim("seller", "", "seller", "conclude", ",\"with\":{\"buyer\":\"Customer " + lot.nextInt(CUSTOMERS)
            + "\",\"quantity\":\"" + quantity + "\",\"price\":\""
            + euro(price) + "\",\"deposit\":\"" + euro(price / 5) + "\",\"delivery-day\":\"" + day + "\"}", concluded);
        deposit(concluded, price / 5);
        if (chance(30)) {
            avoided(day, quantity);
        } else {
            payment(delivery(concluded, day, quantity), price);
        }
    }

    private void deposit(LocalDate concluded, long cents) {
        if (!chance(50)) {
            paid(concluded.plusDays(2 + lot.nextInt(8)), cents, "advance");
            return;
        }
        said("buyer", "seller", "suspend", "delivery", concluded.plusDays(12));
        paid(concluded.plusDays(14 + lot.nextInt(12)), cents, "advance");
        said("buyer", "seller", "resume", "delivery", concluded.plusDays(27));
    }

    /** The day on which the last part arrived. */
    private LocalDate delivery(LocalDate concluded, LocalDate day, int quantity) {
        LocalDate last = day.minusDays(lot.nextInt(10)).plusDays(chance(80) ? 12 : 0);
        String by = chance(100) ? forwarded(concluded) : "seller";
        if (chance(40)) {
            claim("chamber", "", "seller", "meet-hindrance", "", day.minusDays(12));
            claim("buyer", "", "seller", "present-certificate", "", day.minusDays(6));
            claim("chamber", "", "seller", "overcome-hindrance", "", day.plusDays(lot.nextInt(20)));
            last = day.plusDays(21);
        }
        int first = quantity > 4 ? quantity / 2 : quantity;
        arrived(by, first, last.minusDays(quantity > 4 ? 2 : 0));
        if (quantity > first) {
            arrived(by, quantity - first, last);
        }
        if (chance(30)) {
            claim("seller", "", "buyer", "complain", ",\"to\":\"seller\"", last.plusDays(5));
            claim("buyer", "", "seller", "replace", ",\"item\":\"part\",\"number\":1",
                last.plusDays(10 + lot.nextInt(25)));
        }
        return last;
    }

    private String forwarded(LocalDate concluded) {
        claim("carrier", "", "seller", "assign", ",\"to\":\"carrier\",\"about\":\"delivery\"", concluded.plusDays(3));
        said("seller", "carrier", "accept", "delivery", concluded.plusDays(4));
        return "carrier";
    }

    private void payment(LocalDate delivered, long price) {
        LocalDate due = delivered.plusDays(30);
        if (!chance(125)) {
            paid(delivered.plusDays(5 + lot.nextInt(26)), price, "payment");
            return;
        }
        int late = 1 + lot.nextInt(70);
        paid(delivered.plusDays(20), price / 2, "payment");
        paid(due.plusDays(late), price - price / 2, "payment");
        paid(due.plusDays(10), 4_000, "late-charge");
        if (!chance(200)) {
            paid(due.plusDays(late + 3), Math.min(MOST_INTEREST, CENTS_OF_INTEREST * (late - 1)), "interest");
        }
    }

    private void avoided(LocalDate day, int quantity) {
        LocalDate fixed = day.plusDays(3);
        claim("seller", "", "buyer", "fix", ",\"to\":\"seller\",\"about\":\"late-delivery\",\"until\":\""
            + fixed.plusDays(14) + "\"", fixed);
        if (quantity > 2) {
            arrived("seller", 1, fixed.plusDays(5));
        }
        said("seller", "buyer", "terminate", "sale-of-goods", fixed.plusDays(16));
        if (chance(100)) {
            claim("trade-press", "", "seller", "reveal", ",\"item\":\"secret\",\"number\":1", fixed.plusDays(120));
        }
    }

    private void arrived(String by, int parts, LocalDate day) {
        claim("buyer", "receipt", by, "deliver", ",\"item\":\"part\",\"number\":" + parts, day);
    }

    private void paid(LocalDate day, long cents, String under) {
        if (cents > 0) {
            claim("seller", "bank-statement", "buyer", "pay", ",\"item\":\"eur\",\"number\":\"" + euro(cents)
                + "\",\"under\":\"" + under + "\"", day);
        }
    }

    private void said(String says, String by, String words, String about, LocalDate day) {
        claim(says, "", by, words, ",\"about\":\"" + about + "\"", day);
    }

    private void claim(String says, String method, String by, String act, String more, LocalDate day) {
        claims++;
        out.println("{\"id\":\"" + instance + "-" + claims + "\",\"says\":\"" + says + "\""
            + (method.isEmpty() ? "" : ",\"method\":\"" + method + "\"") + ",\"by\":\"" + by + "\",\"act\":\"" + act
            + "\",\"instance\":\"" + instance + "\"" + more + ",\"happened\":\"" + day + "\",\"reported\":\"" + day
            + "\"}");
    }

    private boolean chance(int inThousand) {
        return lot.nextInt(1000) < inThousand;
    }

    private static String euro(long cents) {
        return cents / 100 + "." + String.format("%02d", cents % 100);
    }
}
