package entente.checks.world;

import entente.evidence.Claim;
import entente.evidence.Quantity;
import entente.evidence.Span;
import entente.language.model.Agreement;
import entente.language.model.Amendment;
import entente.language.model.OpenPoint;
import entente.language.model.Undertaking;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A log drawn by lot: claims that can be placed against a text of the fixed vocabulary. */
final class RandomLog {
    private static final Span WHENEVER = new Span(Instant.EPOCH, Instant.EPOCH);

    private final Agreement agreement;
    private final Lot lot;
    private final List<String> owed;
    private final List<String> undertakings;

    RandomLog(Agreement agreement, Lot lot) {
        this.agreement = agreement;
        this.lot = lot;
        undertakings = agreement.undertakings().stream().map(Undertaking::name).toList();
        owed = agreement.undertakings().stream().map(u -> u.duty().value().what().act()).toList();
    }

    List<Claim> claims(int number) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String id = "c" + (char) ('a' + i);
            claims.add(!claims.isEmpty() && lot.chance(35) ? linked(id, lot.one(claims)) : fresh(id).claim());
        }
        return claims;
    }

    /** A fact that nobody claims. */
    Claim supposed(LocalDate on) {
        ClaimDraft draft = fresh("supposed-1");
        draft.says = "";
        draft.method = "";
        draft.happened = Span.day(on, agreement.zone());
        draft.reported = draft.happened;
        draft.received = Optional.empty();
        draft.seen = Set.of();
        draft.supposed = true;
        return draft.claim();
    }

    private ClaimDraft fresh(String id) {
        ClaimDraft draft = what(id);
        draft.happened = happened();
        draft.reported = reported(draft.happened);
        draft.received = received(draft.reported);
        draft.seen = seen();
        if (draft.number.equals(Quantity.NONE)) {
            draft.happened = new Span(day(draft.happened.first()).minusDays(lot.between(0, 5))
                .atStartOfDay(agreement.zone()).toInstant(), draft.happened.last());
        }
        return draft;
    }

    private ClaimDraft what(String id) {
        if (lot.chance(30)) {
            return said(id);
        }
        String act = lot.chance(75) ? lot.one(owed) : lot.one(List.of("deliver", "pay", "resell", "open-gate",
            "close-gate"));
        if (act.equals("promise") || act.equals("notify") || act.equals("consent")) {
            return said(id);
        }
        String by = lot.one(Vocabulary.ACTORS.stream()
            .filter(a -> Vocabulary.deedsOf(Vocabulary.partyOf(a)).contains(act)).toList());
        ClaimDraft draft = ClaimDraft.of(id, lot.one(Vocabulary.ACTORS), by, act, WHENEVER);
        if (lot.chance(60)) {
            draft.method = lot.one(Vocabulary.methodsOf(Vocabulary.partyOf(draft.says)));
        }
        if (Vocabulary.isOfGoods(act)) {
            draft.item = lot.chance(75) ? "crate" : "drum";
            draft.number = lot.chance(12) ? Quantity.NONE : lot.chance(10) ? Quantity.ALL
                : new Quantity.Count(lot.between(1, 4));
        }
        return draft;
    }

    private ClaimDraft said(String id) {
        String by = lot.one(Vocabulary.ACTORS);
        String says = lot.chance(70) ? by : lot.one(Vocabulary.ACTORS);
        return switch (lot.between(1, 9)) {
            case 1 -> about(ClaimDraft.of(id, says, lot.one(List.of("port", "port", "seller")),
                lot.chance(60) ? "consent" : "refuse", WHENEVER), "enter");
            case 2 -> about(ClaimDraft.of(id, says, by, "release", WHENEVER), lot.one(undertakings));
            case 3 -> extended(about(ClaimDraft.of(id, says, by, "extend", WHENEVER), lot.one(undertakings)));
            case 4 -> declared(ClaimDraft.of(id, says, by, "declare", WHENEVER));
            case 5 -> about(ClaimDraft.of(id, says, by, lot.chance(70) ? "accept" : "withdraw", WHENEVER), offered());
            default -> about(ClaimDraft.of(id, says, by, lot.chance(50) ? "promise" : "notify", WHENEVER),
                lot.one(undertakings));
        };
    }

    private String offered() {
        List<String> all = new ArrayList<>(agreement.amendments().stream().map(Amendment::name).toList());
        all.addAll(agreement.openPoints().stream().map(OpenPoint::name).toList());
        return all.isEmpty() ? lot.one(undertakings) : lot.one(all);
    }

    private ClaimDraft about(ClaimDraft draft, String topic) {
        draft.about = topic;
        if (lot.chance(20)) {
            draft.to = lot.one(Vocabulary.PARTIES);
        }
        return draft;
    }

    private ClaimDraft extended(ClaimDraft draft) {
        draft.until = Optional.of(agreement.opens().plusDays(lot.between(5, 50)));
        return draft;
    }

    private ClaimDraft declared(ClaimDraft draft) {
        draft.item = lot.chance(80) ? "crate" : "drum";
        draft.number = new Quantity.Count(lot.between(1, 5));
        return draft;
    }

    private Claim linked(String id, Claim other) {
        if (!other.denies().isEmpty() || !other.retracts().isEmpty() || lot.chance(25)) {
            return other.retracts().isEmpty() ? retraction(id, other) : fresh(id).claim();
        }
        ClaimDraft draft = ClaimDraft.alike(id, lot.one(Vocabulary.ACTORS), other);
        if (lot.chance(60)) {
            draft.confirms = other.id();
            draft.method = lot.chance(30) ? "" : lot.one(Vocabulary.methodsOf(Vocabulary.partyOf(draft.says)));
            draft.happened = lot.chance(60) ? other.happened() : happened();
        } else {
            draft.denies = other.id();
        }
        draft.reported = reported(later(draft.happened, other.reported()));
        draft.received = received(draft.reported);
        draft.seen = seen();
        return draft.claim();
    }

    private Claim retraction(String id, Claim other) {
        return ClaimDraft.retraction(id, other, reported(other.reported()));
    }

    private static Span later(Span one, Span other) {
        return one.last().isAfter(other.last()) ? one : other;
    }

    private Span happened() {
        LocalDate day = agreement.opens().plusDays(lot.between(-3, 40));
        return switch (lot.between(1, 10)) {
            case 1 -> Span.at(day.atTime(lot.between(7, 20), 30).atZone(agreement.zone()).toInstant());
            case 2 -> new Span(Span.day(day, agreement.zone()).first(),
                Span.day(day.plusDays(lot.between(1, 6)), agreement.zone()).last());
            default -> Span.day(day, agreement.zone());
        };
    }

    /** Never before the end of what is reported: what the readers would cut short (E3) is for their own tests. */
    private Span reported(Span happened) {
        return lot.chance(65) ? Span.day(day(happened.last()), agreement.zone())
            : Span.day(day(happened.last()).plusDays(lot.between(1, 12)), agreement.zone());
    }

    private Optional<Instant> received(Span reported) {
        return lot.chance(85) ? Optional.empty() : Optional.of(reported.last().plusSeconds(86_400L * lot.between(0,
            9)));
    }

    private Set<String> seen() {
        return lot.chance(82) ? Set.of() : lot.chance(50) ? Set.of(lot.one(Vocabulary.ACTORS))
            : Set.of("seller", lot.one(List.of("port", "agent")));
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(agreement.zone()).toLocalDate();
    }
}
