package entente.evidence.log;

import entente.evidence.Placing;
import entente.language.model.Agreement;
import java.util.List;

/** Reads a log from its sources and places it against a text. */
public final class EvidenceReader {

    private EvidenceReader() {}

    /**
     * Streams every source once, in constant memory beside the claims themselves. The order of the sources means
     * nothing (E12).
     *
     * @return what was read, with what had to be set aside; or, where a source cannot be opened, the problems of all
     */
    public static LogReading read(List<Source> sources, Agreement agreement, Progress progress) {
        Opening opening = Opening.of(sources);
        if (!opening.problems().isEmpty()) {
            return new LogReading.Unreadable(opening.problems());
        }
        Placing placing = Placing.against(agreement);
        Meter meter = new Meter(progress, opening.total());
        for (LogFile file : opening.files()) {
            var failed = file.read(placing, meter);
            if (failed.isPresent()) {
                return new LogReading.Unreadable(List.of(failed.get()));
            }
        }
        meter.end();
        return new LogReading.Read(placing.evidence());
    }
}
