package entente.evidence;

import java.util.stream.Stream;

/** E4: whether a claim can say this about that one, and what it takes from it. */
final class Fill {
    private final TextNames names;
    private final TimeText times;

    Fill(TextNames names, TimeText times) {
        this.names = names;
        this.times = times;
    }

    /** What is wrong whatever becomes of the target. */
    Wrong shape(Claim claim, Link link, Claim target) {
        return switch (link.kind()) {
            case NONE -> Wrong.NOTHING;
            case CONFIRMS, DENIES -> mustAffirm(link, target);
            case RETRACTS -> ownClaim(claim, link, target);
        };
    }

    private static Wrong mustAffirm(Link link, Claim target) {
        if (!target.denies().isEmpty()) {
            return new Wrong(Code.E306, link.words() + ": " + target.id() + " is itself a denial, of "
                    + target.denies() + ". Accepted: a claim that says that something happened.");
        }
        if (!target.retracts().isEmpty()) {
            return new Wrong(Code.E306, link.words() + ": " + target.id() + " only takes back " + target.retracts()
                    + ". Accepted: a claim that says that something happened.");
        }
        return Wrong.NOTHING;
    }

    private Wrong ownClaim(Claim claim, Link link, Claim target) {
        if (!target.retracts().isEmpty()) {
            return new Wrong(Code.E306, "retracts: " + target.id() + " is itself a retraction."
                    + " Accepted: the claim made anew, under an id of its own.");
        }
        if (!names.partyOf(claim.says()).equals(names.partyOf(target.says()))) {
            return new Wrong(Code.E305, "retracts: " + target.id() + " is a claim of "
                    + (target.says().isEmpty() ? "nobody" : target.says()) + ", and " + claim.says()
                    + " cannot take it back. Accepted: denies, or a claim of " + claim.says() + ".");
        }
        return Wrong.NOTHING;
    }

    /** Where a claim names something else than the placed claim that it confirms or denies. */
    Wrong disagreement(Claim claim, Link link, Claim target) {
        if (link.kind() == Link.Kind.RETRACTS) {
            return Wrong.NOTHING;
        }
        return facets(claim, target).filter(Facet::differs).findFirst()
                .map(facet -> new Wrong(Code.E304, facet.field().key() + ": " + facet.named() + ", and " + target.id()
                        + ", which it " + link.words() + ", has " + (facet.had().isEmpty() ? "none" : facet.had())
                        + ". Accepted: the same, or leave it out."))
                .orElseGet(() -> {
                    Wrong unclear = withoutUnit(claim, target);
                    return unclear.isWrong() ? unclear : afterwards(merged(claim, target));
                });
    }

    /** One thing that both may name. */
    private record Facet(Field field, String named, String had, boolean same) {
        Facet(Field field, String named, String had) {
            this(field, named, had, named.equals(had));
        }

        boolean differs() {
            return !named.isEmpty() && !same;
        }
    }

    /** An organ acts for its party: either may be named for a deed of both. */
    private Stream<Facet> facets(Claim claim, Claim target) {
        boolean sameParty = names.partyOf(claim.by()).equals(names.partyOf(target.by()));
        return Stream.of(new Facet(Field.ACT, claim.act(), target.act()),
                new Facet(Field.BY, claim.by(), target.by(), sameParty),
                new Facet(Field.ITEM, claim.item(), target.item()),
                new Facet(Field.ABOUT, claim.about(), target.about()));
    }

    /** How many digits a number has behind its point is told by its item. */
    private static Wrong withoutUnit(Claim claim, Claim target) {
        boolean unclear = claim.item().isEmpty() && target.number() instanceof Quantity.Parts
                && claim.number() instanceof Quantity.Count(long number) && number > 0;
        return unclear ? new Wrong(Code.E201, "A number of " + target.item() + " needs it as its item.")
                : Wrong.NOTHING;
    }

    /** What only shows once the claim is whole. */
    private Wrong afterwards(Claim whole) {
        if (whole.until().isPresent() && !names.namesADay(whole.act())) {
            return new Wrong(Code.E202, "until: " + whole.act() + " names no day; words such as extend do."
                    + " Accepted: leave it out.");
        }
        if (whole.number() instanceof Quantity.All && whole.item().isEmpty()) {
            return new Wrong(Code.E202, "number: all of what? Accepted: all with an item, or a number.");
        }
        String impossible = Dates.impossible(whole, times);
        return impossible.isEmpty() ? Wrong.NOTHING : new Wrong(Code.E209, impossible);
    }

    Claim filled(Claim claim, Link link, Claim target) {
        return link.kind() == Link.Kind.RETRACTS ? claim : Dates.clipped(merged(claim, target));
    }

    private static Claim merged(Claim claim, Claim target) {
        return new Claim(claim.id(), claim.says(), claim.method(), or(claim.by(), target.by()),
                or(claim.act(), target.act()), or(claim.to(), target.to()), or(claim.item(), target.item()),
                claim.number() == Dates.UNSAID_NUMBER ? target.number() : claim.number(),
                or(claim.about(), target.about()), claim.until().or(target::until),
                claim.happened() == Dates.UNSAID ? target.happened() : claim.happened(), claim.reported(),
                claim.received(), claim.seen(), first(claim.confirms(), target), first(claim.denies(), target),
                claim.retracts(), claim.document(), claim.passage(), claim.basis(), claim.gloss(),
                particulars(claim, target), claim.supposed(), claim.file(), claim.line());
    }

    /** A confirmation measures the same, under the same, in the same instance, unless it says otherwise. */
    private static Particulars particulars(Claim claim, Claim target) {
        Particulars own = claim.particulars();
        Particulars had = target.particulars();
        return own == Particulars.NONE && had == Particulars.NONE ? own : new Particulars(own.value().or(had::value),
                own.approximate(), own.degree().or(had::degree), or(own.under(), had.under()),
                or(own.instance(), had.instance()), own.with().isEmpty() ? had.with() : own.with(),
                own.finding().or(had::finding));
    }

    /** E8: the claim that opened the occurrence, so that no claim hangs on one between that a view may not see. */
    private static String first(String named, Claim target) {
        return named.isEmpty() || target.confirms().isEmpty() ? named : target.confirms();
    }

    private static String or(String named, String had) {
        return named.isEmpty() ? had : named;
    }
}
