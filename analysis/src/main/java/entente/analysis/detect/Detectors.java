package entente.analysis.detect;

import entente.analysis.Detector;
import java.util.List;

/** Everything that an examination looks for, in the order of its codes. */
public final class Detectors {

    private Detectors() {}

    public static List<Detector> all() {
        return List.of(new WaitsForItself(), new CannotBeProved(), new ProvedOnceOwedForEver(), new NoConsequence(),
                new Exposed(), new Collides(), new Loophole(), new ReadingsPart(), new RestsOnAThird(),
                new DeadText());
    }
}
