package entente.analysis;

import java.util.List;
import java.util.stream.Stream;

/**
 * How far something holds.
 *
 * @param events for runs of up to so many events; {@link #ALL} for all runs
 * @param left what was left out of account, each in a sentence without its full stop
 */
public record HowFar(int events, List<String> left) {

    private static final int ALL = Integer.MAX_VALUE;

    public static HowFar allRuns(String... left) {
        return new HowFar(ALL, List.of(left));
    }

    public static HowFar upTo(int events, String... left) {
        return new HowFar(events, List.of(left));
    }

    /** The same, with more left out of account. */
    HowFar and(List<String> more) {
        return new HowFar(events, Stream.concat(left.stream(), more.stream()).distinct().toList());
    }

    public boolean isForAllRuns() {
        return events == ALL;
    }
}
