package entente.record.measure;

/**
 * Of so many labels, how many were recovered, and how much besides.
 *
 * @param right values that are both labelled and recovered
 * @param recovered values recovered where there is a label to compare with, or where there should be none
 */
public record Score(int labelled, int recovered, int right) {
    static final Score NONE = new Score(0, 0, 0);

    Score plus(Score other) {
        return new Score(labelled + other.labelled, recovered + other.recovered, right + other.right);
    }

    public double precision() {
        return recovered == 0 ? 1 : (double) right / recovered;
    }

    public double recall() {
        return labelled == 0 ? 1 : (double) right / labelled;
    }
}
