package entente.checks.oracle;

/**
 * How often an answer was compared with what was worked out in another way.
 *
 * @param what what was compared, in words
 * @param cases how many
 * @param yes in how many the answer was yes
 * @param agreeing in how many both agreed
 */
record Tally(String what, long cases, long yes, long agreeing) {

    Tally and(boolean yes, boolean agrees) {
        return new Tally(what, cases + 1, this.yes + (yes ? 1 : 0), agreeing + (agrees ? 1 : 0));
    }

    static Tally of(String what) {
        return new Tally(what, 0, 0, 0);
    }

    @Override
    public String toString() {
        return String.format(java.util.Locale.ROOT, "%,12d cases, %,10d yes, %,12d agree  %s", cases, yes, agreeing,
                what);
    }
}
