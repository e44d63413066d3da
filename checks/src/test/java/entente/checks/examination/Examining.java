package entente.checks.examination;

import entente.analysis.Budget;
import entente.analysis.Detector;
import entente.analysis.Examination;
import entente.analysis.Examined;
import entente.analysis.Subject;
import entente.analysis.Watching;
import entente.analysis.detect.Detectors;
import entente.checks.Front;
import entente.language.model.Agreement;
import entente.reference.Reference;
import java.util.List;

/** Examines a text with all the time that it takes. */
final class Examining {

    private Examining() {
    }

    static Examined everything(Agreement agreement) {
        return with(Detectors.all(), agreement);
    }

    static Examined with(List<Detector> detectors, Agreement agreement) {
        return Examination.of(new Subject(agreement, new Reference()), detectors, Budget.ENDLESS, Watching.NOBODY);
    }

    static Agreement agreement(String written) {
        return Front.agreement(written).orElseThrow();
    }
}
