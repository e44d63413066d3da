package entente.analysis.run;

import entente.evidence.Basis;
import entente.evidence.Claim;
import entente.evidence.Particulars;
import entente.evidence.Quantity;
import entente.evidence.Span;
import entente.language.model.ActPattern;
import entente.language.model.Amount;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** Makes the claims of a run: of things that have not happened, in the form in which they would be reported. */
public final class Hypothetical {

    private final ZoneId zone;
    private int number;

    public Hypothetical(ZoneId zone) {
        this(zone, 0);
    }

    /** @param before how many claims the run has already */
    public Hypothetical(ZoneId zone, int before) {
        this.zone = zone;
        number = before;
    }

    /**
     * That something was done or said.
     *
     * @param says who reports it, on the day itself
     * @param method by which it was found out; may be empty
     */
    public Claim done(LocalDate day, ActPattern what, String says, String method) {
        return done(day, what, quantity(what.amount()), says, method);
    }

    /** The same with a number of its own. */
    public Claim done(LocalDate day, ActPattern what, Quantity many, String says, String method) {
        return claim(day, what, many, says, method, "");
    }

    /** That nothing of the kind was done on that day. */
    public Claim none(LocalDate day, ActPattern what, String says, String method) {
        return claim(day, what, Quantity.NONE, says, method, "");
    }

    /** Another report of what a claim says. */
    public Claim confirmed(Claim first, LocalDate day, String says, String method) {
        var what = new ActPattern(first.by(), first.act(), new Amount.AtLeast(1), first.item(), first.about(),
                first.to());
        return claim(day, what, first.number(), says, method, first.id());
    }

    /** That a party says words about a piece of the text or an act. */
    public Claim says(LocalDate day, String party, String words, String about) {
        return done(day, new ActPattern(party, words, new Amount.AtLeast(1), "", about, ""), party, "");
    }

    private static Quantity quantity(Amount amount) {
        return switch (amount) {
            case Amount.AtLeast(long many) -> new Quantity.Count(many);
            case Amount.MoreThan(long many) -> new Quantity.Count(many + 1);
            case Amount.Every every -> Quantity.ALL;
            case Amount.Share share -> Quantity.ALL;
            case Amount.Given given -> Quantity.ALL;
            case Amount.ForEach each -> new Quantity.Count(each.most() > 0 ? each.most() : each.number());
            case Amount.Accrued accrued -> new Quantity.Count(accrued.most() > 0 ? accrued.most() : accrued.number());
        };
    }

    private Claim claim(LocalDate day, ActPattern what, Quantity many, String says, String method, String confirms) {
        Span span = Span.day(day, zone);
        number++;
        Quantity told = many instanceof Quantity.Count(long parts) && parts > 0 && what.decimals() > 0
                ? new Quantity.Parts(parts, what.decimals()) : many;
        return new Claim("r%04d".formatted(number), says, method, what.actor(), what.act(), what.to(), what.item(),
                what.item().isEmpty() && told instanceof Quantity.All ? Quantity.ONE : told, what.topic(),
                Optional.empty(), span, span, Optional.empty(), Set.of(), confirms, "", "", "", "", Basis.ASSUMED, "",
                Particulars.NONE, false, "", 0);
    }
}
