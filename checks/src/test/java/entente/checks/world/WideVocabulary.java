package entente.checks.world;

import java.util.List;

/** What wide worlds speak of besides: units, measures, a calendar, bodies that determine, a state by conditions. */
final class WideVocabulary {
    static final List<String> UNITS = List.of("kg", "t");
    static final List<String> MEASURES = List.of("stock", "tank", "north", "south");
    static final List<String> WEIGHED = List.of("stock", "both", "tank of seller", "tank of buyer", "north");

    static final String MORE = """
        unit kg "kilogram"
        unit t "tonne" = 1000 kg
        unit eur "euro" with 2 decimals
        measure stock "stock of crates" in kg of seller
        measure tank "fuel in the tank" in kg of seller, buyer
        measure north "northern store" in kg
        measure south "southern store" in kg
        measure both "both stores" in kg sums north, south
        calendar bank "days of the bank"
          rests on saturday, sunday
          holidays 2024-01-08, 2024-01-24
        competent port on everything
        competent clerk on alpha
        act pay-money of eur by buyer
        act clear by seller, port
        """;

    private WideVocabulary() {
    }

    /** The deeds that a party can do in a wide world, by their infinitives and what they are about. */
    static List<String> deedsOf(String party) {
        return switch (party) {
            case "seller" -> List.of("deliver %d crates", "deliver %d drums", "resell %d crates", "clear");
            case "buyer" -> List.of("return %d crates", "pay", "resell %d drums", "pay-money %d.50 eur", "pay");
            default -> List.of("open-gate", "close-gate", "resell %d crates", "clear");
        };
    }
}
