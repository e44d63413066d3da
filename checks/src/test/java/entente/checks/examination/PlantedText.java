package entente.checks.examination;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * A text with one fault that a generator planted among promises that have none.
 *
 * @param code what was planted
 * @param pieces the pieces that have the fault
 * @param around the pieces that have none
 */
record PlantedText(String code, Set<String> pieces, Set<String> around, String text) {

    static final List<String> CODES = List.of("X101", "X102", "X103", "X104", "X105", "X106", "X107", "X108", "X109",
        "X110");

    private static final String HEAD = """
        agreement planted "One fault among promises that have none"
          opens 2024-01-01
          zone  Europe/Vienna
        party seller "Seller"
        party buyer "Buyer"
        document contract "The contract"
        item crate "crate of goods"
        act resell of crate by anyone
        method count by seller, buyer
        standard counted "counted by the other side"
          one count
        """;

    /** Between one and three pairs of promises not to do something, each pair in return for the other. */
    static PlantedText of(String code, SplittableRandom lot) {
        var text = new StringBuilder(HEAD);
        Set<String> around = new LinkedHashSet<>();
        int pairs = 1 + lot.nextInt(3);
        for (int i = 0; i < pairs; i++) {
            text.append(pair(i, 20 + lot.nextInt(9)));
            around.addAll(List.of("patience-" + i, "silence-" + i));
        }
        int many = 2 + lot.nextInt(9);
        int days = 5 + lot.nextInt(20);
        text.append(fault(code, many, days));
        return new PlantedText(code, pieces(code), around, text.toString());
    }

    private static String pair(int number, int last) {
        return """
            item kind-%1$d "thing of kind %1$d"
            act sell-%1$d of kind-%1$d by anyone
            undertaking patience-%1$d from seller to buyer
              must not sell-%1$d any kind-%1$d
              until 2024-12-%2$d
              provided silence-%1$d is kept
              proved counted, renewed every 14 days
              cites contract item %1$d
            undertaking silence-%1$d from buyer to seller
              must not sell-%1$d any kind-%1$d
              until 2024-12-%2$d
              provided patience-%1$d is kept
              proved counted, renewed every 14 days
              cites contract item %1$d
            """.formatted(number, last);
    }

    private static Set<String> pieces(String code) {
        return switch (code) {
            case "X103" -> Set.of("discretion");
            case "X104", "X105", "X106", "X107", "X110" -> Set.of("delivery", "payment", "wish", "fee");
            default -> Set.of("delivery", "payment");
        };
    }

    private static String fault(String code, int many, int days) {
        String deeds = "act deliver of crate by seller\nact pay by buyer\n";
        return switch (code) {
            case "X101" -> deeds + delivery("when payment is proved", many, days, "")
                + payment("when delivery is proved", days);
            case "X102" -> deeds + "party port \"Port\"\nwords consent\nact enter by buyer needs consent by port\n"
                + "method visit by buyer through enter\nstandard seen\n  one visit assumed\n"
                + delivery("", many, days, "  proved seen\n") + payment("when delivery is claimed", days);
            case "X103" -> """
                undertaking discretion from seller to buyer
                  must not resell any crate
                  proved counted
                  cites contract item 7
                """;
            case "X104" -> deeds + delivery("", many, days, "");
            case "X105" -> deeds + payment("", days) + delivery("when payment is proved", many, days, "");
            case "X106" -> deeds + delivery("when from 2024-06-01", many, days, "").replace("finally within",
                "finally by 2024-03-01 #") + payment("when delivery is proved", days);
            case "X107" -> deeds + """
                undertaking delivery from seller to buyer
                  must deliver %d crates
                  promptly
                  cites contract item 8
                goal wish of buyer
                  wants delivery is proved
                  cites contract item 9
                """.formatted(many) + payment("when delivery is proved", days);
            case "X108" -> deeds + delivery("", many, days, "") + payment("when delivery is proved", days) + """
                reading later of seller
                  undertaking delivery
                    replace within %d days
                    replace finally within %d days
                  cites contract item 8
                """.formatted(days + 30, days + 60);
            case "X109" -> deeds + "party port \"Port\"\nact license by port\n" + delivery("", many, days, "")
                + payment("when delivery is proved\n      and port licenses", days);
            case "X110" -> deeds + delivery("", many, days, "") + payment("when delivery is proved", days) + """
                open point price between seller and buyer
                  how much is to be paid
                  cites contract item 9
                undertaking fee from buyer to seller
                  when price is settled
                  must pay
                  within 5 days
                  cites contract item 9
                """;
            default -> throw new IllegalArgumentException(code);
        };
    }

    private static String delivery(String when, int many, int days, String proof) {
        return "undertaking delivery from seller to buyer\n" + (when.isEmpty() ? "" : "  " + when + "\n")
            + "  must deliver " + many + " crates\n  within " + days + " days\n  finally within " + 2 * days + " days\n"
            + proof + "  cites contract item 8\n";
    }

    private static String payment(String when, int days) {
        return "undertaking payment from buyer to seller\n" + (when.isEmpty() ? "" : "  " + when + "\n")
            + "  must pay\n  within " + days + " days\n  finally within " + 2 * days + " days\n"
            + "  cites contract item 9\n";
    }
}
