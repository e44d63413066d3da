package entente.checks.world;

import entente.evidence.Claim;
import entente.evidence.Quantity;
import entente.evidence.Span;
import entente.language.model.Agreement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The claims that logs of small worlds are made of, and every set of them that makes a log. */
final class Alphabet {
    private static final int SIZE = 18;
    /** A claim that confirms, denies or retracts needs the one that it is about. */
    private static final Map<Integer, Integer> NEEDS = Map.of(2, 1, 4, 0, 5, 0, 6, 0, 11, 10);

    private final ZoneId zone;

    private Alphabet(ZoneId zone) {
        this.zone = zone;
    }

    /** Every set of up to so many letters in which nothing is about a claim that is not there; small sets first. */
    static List<List<Integer>> sets(int most) {
        List<List<Integer>> all = new ArrayList<>(List.of(List.of()));
        List<List<Integer>> grown = List.of(List.of());
        for (int size = 1; size <= most; size++) {
            List<List<Integer>> larger = new ArrayList<>();
            for (List<Integer> set : grown) {
                for (int letter = set.isEmpty() ? 0 : set.getLast() + 1; letter < SIZE; letter++) {
                    larger.add(plus(set, letter));
                }
            }
            larger.stream().filter(Alphabet::isClosed).forEach(all::add);
            grown = larger;
        }
        return List.copyOf(all);
    }

    private static List<Integer> plus(List<Integer> set, int letter) {
        List<Integer> larger = new ArrayList<>(set);
        larger.add(letter);
        return List.copyOf(larger);
    }

    private static boolean isClosed(List<Integer> set) {
        return set.stream().allMatch(letter -> !NEEDS.containsKey(letter) || set.contains(NEEDS.get(letter)));
    }

    static List<Claim> claims(Agreement agreement, List<Integer> letters) {
        Alphabet alphabet = new Alphabet(agreement.zone());
        return letters.stream().map(alphabet::claim).toList();
    }

    private Claim claim(int letter) {
        return switch (letter) {
            case 0 -> delivered("a", "buyer", "count", 2, day(4)).claim();
            case 1 -> delivered("b", "port", "photograph", 1, day(3)).claim();
            case 2 -> linked(delivered("c", "buyer", "photograph", 1, day(4)), "b", "");
            case 3 -> delivered("d", "clerk", "", 2, day(2)).claim();
            case 4 -> linked(reported(delivered("e", "clerk", "", 2, day(4)), 5), "", "a");
            case 5 -> linked(reported(delivered("f", "port", "", 2, day(4)), 6), "", "a");
            case 6 -> ClaimDraft.retraction("g", claim(0), day(7));
            case 7 -> reported(delivered("h", "port", "photograph", 1, day(2)), 9).claim();
            case 8 -> delivered("i", "buyer", "count", 0, new Span(day(1).first(), day(5).last())).claim();
            case 9 -> delivered("j", "port", "photograph", 1, day(11)).claim();
            case 10 -> ClaimDraft.of("k", "agent", "buyer", "pay", day(3)).claim();
            case 11 -> linked(ClaimDraft.of("l", "seller", "buyer", "pay", day(5)), "", "k");
            case 12 -> paid();
            case 13 -> said("m", "promise", "first", 2);
            case 14 -> ClaimDraft.of("n", "port", "port", "open-gate", day(3)).claim();
            case 15 -> ClaimDraft.of("o", "buyer", "port", "close-gate", day(6)).claim();
            case 16 -> wrongItem();
            default -> said("q", "release", "first", 6);
        };
    }

    private ClaimDraft delivered(String id, String says, String method, int number, Span happened) {
        ClaimDraft draft = ClaimDraft.of(id, says, "seller", "deliver", happened);
        draft.method = method;
        draft.item = "crate";
        draft.number = new Quantity.Count(number);
        return draft;
    }

    private Claim paid() {
        ClaimDraft draft = ClaimDraft.of("r", "seller", "buyer", "pay", day(5));
        draft.method = "receipt";
        return draft.claim();
    }

    private Claim wrongItem() {
        ClaimDraft draft = delivered("p", "buyer", "count", 2, day(4));
        draft.item = "drum";
        return draft.claim();
    }

    private Claim said(String id, String words, String about, int day) {
        ClaimDraft draft = ClaimDraft.of(id, "buyer", "buyer", words, day(day));
        draft.about = about;
        return draft.claim();
    }

    private ClaimDraft reported(ClaimDraft draft, int day) {
        draft.reported = day(day);
        return draft;
    }

    private static Claim linked(ClaimDraft draft, String confirms, String denies) {
        draft.confirms = confirms;
        draft.denies = denies;
        return draft.claim();
    }

    private Span day(int day) {
        return Span.day(LocalDate.of(2024, 1, day), zone);
    }
}
