package entente.analysis.draft;

/**
 * What runs tell of a piece.
 *
 * @param whole whether every run of up to {@value Telling#EXHAUSTED} events that the texts speak of was tried
 */
record Told(Shown shown, boolean whole) {

    Outcome outcome() {
        boolean isMore = shown.more().isPresent();
        boolean isLess = shown.less().isPresent();
        return isMore && isLess ? Outcome.OTHER : isMore ? Outcome.MORE : isLess ? Outcome.LESS : Outcome.SAME;
    }
}
