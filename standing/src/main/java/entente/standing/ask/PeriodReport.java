package entente.standing.ask;

import entente.evidence.Claim;
import entente.evidence.Span;
import entente.evidence.View;
import entente.language.model.Lookup;
import entente.standing.Answer;
import entente.standing.Standing;
import entente.standing.Standing.Kind;
import entente.standing.Standing.Mark;
import entente.standing.Standing.Progress;
import entente.standing.UndertakingAnswer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a period brought, and where it leaves everything (S72).
 *
 * @param party for whom it is made; empty: for nobody in particular
 * @param from the first day of the period
 * @param now the end of its last day, as known that day
 * @param changed every change of standing in it, each day as known that day
 * @param done what was performed, or of which more was proved or claimed, in it
 * @param outstanding as on the last day
 * @param breaches what is breached, and what is alleged to be
 * @param next what is overdue, and what has a day in the time behind the period
 * @param contested what is disputed, alleged, or rests on what is
 * @param received the claims that arrived in it, by the party or organ that makes them
 */
public record PeriodReport(String party, LocalDate from, Answer now, List<Turn> changed, List<Done> done,
        List<Row> outstanding, List<UndertakingAnswer> breaches, DueSoon next, List<Position> contested,
        List<Received> received) {

    private static final Set<Kind> DONE = Set.of(Kind.PERFORMED, Kind.DISCHARGED);

    /**
     * An undertaking of which more was done.
     *
     * @param before how much was done when the period began
     * @param claims those of the period that its performance rests on
     */
    public record Done(UndertakingAnswer answer, Optional<Progress> before, List<Claim> claims) {}

    /** What one source reported in the period. */
    public record Received(String source, List<Claim> claims) {}

    /**
     * @param view whose reading and on whose evidence; its days do not matter
     * @param ahead the last day that is looked at behind the period
     * @param passing is told of each day
     */
    public static PeriodReport of(Inquiry inquiry, View view, String party, LocalDate from, LocalDate to,
            LocalDate ahead, Passing passing) {
        View last = view.asOf(to, to);
        Answer now = inquiry.answer(last);
        List<Turn> changed = Timeline.between(inquiry, view, from, to, passing);
        DueSoon next = DueSoon.of(inquiry, last, ahead, passing);
        List<Claim> arrived = arrived(inquiry, last, from);
        return new PeriodReport(party, from, now, changed, done(inquiry, now, from, arrived),
                Outstanding.rows(inquiry, now), breaches(now), party.isEmpty() ? next : next.forParty(party),
                new BriefAspects(now, party).contested(), received(arrived));
    }

    /** The last day of the period. */
    public LocalDate to() {
        return now.view().on();
    }

    /** In the order of their arrival. */
    private static List<Claim> arrived(Inquiry inquiry, View view, LocalDate from) {
        var zone = inquiry.agreement().zone();
        Instant first = Span.day(from, zone).first();
        Instant last = Span.endOf(view.on(), zone);
        Lookup names = new Lookup(inquiry.agreement());
        return inquiry.evidence().claims().stream()
                .filter(claim -> !claim.arrived().isBefore(first) && !claim.arrived().isAfter(last))
                .filter(claim -> view.sees(claim, names))
                .sorted(Comparator.comparing(Claim::arrived).thenComparing(Claim::id)).toList();
    }

    private static List<Done> done(Inquiry inquiry, Answer now, LocalDate from, List<Claim> arrived) {
        LocalDate eve = from.minusDays(1);
        Optional<Answer> before = eve.isBefore(inquiry.agreement().opens()) ? Optional.empty()
                : Optional.of(inquiry.answer(now.view().asOf(eve, eve)));
        List<Done> done = new ArrayList<>();
        for (UndertakingAnswer answer : now.undertakings()) {
            Optional<Standing> then = before.flatMap(b -> b.undertaking(answer.name()))
                    .map(UndertakingAnswer::standing);
            if (isMore(then, answer.standing())) {
                Set<String> own = BriefAspects.ownSupport(answer.why()).keySet();
                done.add(new Done(answer, then.flatMap(Standing::progress),
                        arrived.stream().filter(claim -> own.contains(claim.id())).toList()));
            }
        }
        return List.copyOf(done);
    }

    private static boolean isMore(Optional<Standing> then, Standing now) {
        boolean isDone = DONE.contains(now.kind()) && then.filter(s -> s.kind() == now.kind()).isEmpty();
        Progress before = then.flatMap(Standing::progress).orElse(new Progress(0, 0, -1));
        return isDone || now.progress()
                .filter(p -> p.proved() > before.proved() || p.claimed() > before.claimed()).isPresent();
    }

    private static List<UndertakingAnswer> breaches(Answer now) {
        return now.undertakings().stream().filter(answer -> answer.standing().kind() == Kind.BREACHED
                || answer.standing().marks().contains(Mark.ALLEGED)).toList();
    }

    private static List<Received> received(List<Claim> arrived) {
        Map<String, List<Claim>> bySource = new LinkedHashMap<>();
        arrived.forEach(claim -> bySource.computeIfAbsent(claim.says(), says -> new ArrayList<>()).add(claim));
        return bySource.entrySet().stream().map(entry -> new Received(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }
}
