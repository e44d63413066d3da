package entente.report;

import entente.analysis.draft.Compared;
import entente.analysis.draft.LostReturn;
import entente.analysis.draft.Matched;
import entente.analysis.draft.MereWord;
import entente.analysis.draft.Outcome;
import entente.analysis.draft.Verdict;
import entente.language.model.Agreement;
import entente.language.model.Liberty;
import entente.language.model.Lookup;
import entente.language.model.OpenPoint;
import entente.language.model.Party;
import entente.language.model.Undertaking;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a draft changes, for whom, in plain sentences. */
public final class DraftSentences {

    private final Compared compared;
    private final FindingSentences base;
    private final FindingSentences draft;

    /** Which way a piece bears on a party. */
    private enum Side { OWES, OWED, FREE, BETWEEN }

    public DraftSentences(Compared compared, TextLines baseLines, TextLines draftLines) {
        this.compared = compared;
        base = new FindingSentences(compared.base().agreement(), baseLines);
        draft = new FindingSentences(compared.draft().agreement(), draftLines);
    }

    /** How things are called in the text that has the piece. */
    public FindingSentences of(Matched piece) {
        return piece.draft().isEmpty() ? base : draft;
    }

    public FindingSentences draft() {
        return draft;
    }

    /** Every party for whom something is different, in the order of the draft, with a sentence for each way. */
    public Map<String, List<String>> byParty() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        Stream.concat(compared.draft().agreement().parties().stream(), compared.base().agreement().parties().stream())
                .map(Party::name).distinct().forEach(party -> {
                    List<String> sentences = sentences(party);
                    if (!sentences.isEmpty()) {
                        all.put(party, sentences);
                    }
                });
        return all;
    }

    private List<String> sentences(String party) {
        List<String> said = new ArrayList<>();
        for (Side side : Side.values()) {
            for (Outcome outcome : Outcome.values()) {
                List<String> names = compared.pieces().stream()
                        .filter(verdict -> verdict.outcome() == outcome && outcome != Outcome.SAME)
                        .filter(verdict -> bears(verdict.piece(), party, side))
                        .map(verdict -> verdict.piece().name()).toList();
                if (!names.isEmpty()) {
                    said.add(words(side, outcome) + ": " + String.join(", ", names));
                }
            }
        }
        return said;
    }

    private static String words(Side side, Outcome outcome) {
        String would = switch (side) {
            case OWES -> "owe";
            case OWED -> "be owed";
            case FREE -> "be free to do";
            case BETWEEN -> "have to agree on";
        };
        return switch (outcome) {
            case NEW -> "would " + would + ", and not before";
            case GONE -> "would no longer " + would;
            case MORE -> side == Side.BETWEEN ? "would have settled sooner" : "would " + would + " more, or sooner";
            case LESS -> side == Side.BETWEEN ? "would have settled later" : "would " + would + " less, or later";
            case OTHER -> "would " + would + ", otherwise than before";
            case SAME -> "would " + would + ", as before";
        };
    }

    private boolean bears(Matched piece, String party, Side side) {
        Agreement text = piece.draft().isEmpty() ? compared.base().agreement() : compared.draft().agreement();
        var lookup = new Lookup(text);
        return switch (piece.sort()) {
            case UNDERTAKING -> named(text, piece.name()).filter(u -> bears(u, party, side, lookup)).isPresent();
            case LIBERTY -> side == Side.FREE && text.liberties().stream().filter(l -> l.name().equals(piece.name()))
                    .map(Liberty::of).flatMap(List::stream).anyMatch(of -> lookup.partyOf(of).equals(party));
            case OPEN_POINT -> side == Side.BETWEEN && text.openPoints().stream()
                    .filter(p -> p.name().equals(piece.name())).map(OpenPoint::between).flatMap(List::stream)
                    .anyMatch(of -> lookup.partyOf(of).equals(party));
        };
    }

    private static Optional<Undertaking> named(Agreement text, String name) {
        return text.undertakings().stream().filter(u -> u.name().equals(name)).findFirst();
    }

    private static boolean bears(Undertaking u, String party, Side side, Lookup lookup) {
        boolean debtor = lookup.partyOf(u.from()).equals(party);
        boolean creditor = lookup.partyOf(u.to()).equals(party)
                || !u.beneficiary().isEmpty() && lookup.partyOf(u.beneficiary()).equals(party);
        return switch (side) {
            case OWES -> debtor || u.terms().reciprocal() && creditor;
            case OWED -> creditor || u.terms().reciprocal() && debtor;
            case FREE, BETWEEN -> false;
        };
    }

    /** {@code bombers-out (was il28-out): stronger}. */
    public String heading(Verdict verdict) {
        Matched piece = verdict.piece();
        return piece.name() + (piece.isRenamed() ? " (was " + piece.base() + ")" : "");
    }

    public String lost(LostReturn lost) {
        return lost.isOneSided()
                ? draft.sentence("{" + lost.loser() + "} would owe " + lost.undertaking() + " alone; in the base {"
                + lost.winner() + "} owed it as well")
                : draft.sentence("{" + lost.loser() + "} would owe " + lost.undertaking() + " without having got "
                + String.join(", ", lost.inReturn()) + " from {" + lost.winner() + "} first");
    }

    public String word(MereWord word) {
        String whose = word.of().isEmpty() ? "somebody" : "{" + word.of() + "}";
        return draft.sentence(word.piece().equals(word.about())
                ? word.piece() + " would be proved by the word of " + whose + "; the base asked for more"
                : word.piece() + " would rest on the word of " + whose + " about " + word.about()
                + "; the base asked that it be proved");
    }

    /** The pieces that are the same, by how far that holds. */
    public Map<String, List<String>> same() {
        return compared.pieces().stream().filter(verdict -> verdict.outcome() == Outcome.SAME)
                .collect(Collectors.groupingBy(DraftSentences::reach, LinkedHashMap::new,
                        Collectors.mapping(verdict -> verdict.piece().name(), Collectors.toList())));
    }

    /** How far it holds that nothing else is different. */
    public static String reach(Verdict verdict) {
        return verdict.howFar().isForAllRuns() ? "for every course of events"
                : verdict.howFar().events() > 0 ? "for every course of up to " + verdict.howFar().events()
                + " events, and for those that lead into a condition of either text, perform it, break it or let its"
                + " days pass"
                : "for the courses of events that lead into a condition of either text, perform it, break it or let its"
                + " days pass";
    }
}
