package entente.analysis.detect;

import static org.assertj.core.api.Assertions.assertThat;

import entente.analysis.Budget;
import entente.analysis.Detector;
import entente.analysis.Examination;
import entente.analysis.Examined;
import entente.analysis.Finding;
import entente.analysis.Subject;
import entente.analysis.Watching;
import entente.language.Checked;
import entente.language.Text;
import entente.reference.Reference;
import java.util.List;

/** A small contract between a seller and a buyer, for the tests of detectors. */
final class Contract {
    private static final String GROUND = """
        agreement contract "A contract"
          opens 2024-01-01
          zone  Europe/Vienna
        party seller "Seller"
        party buyer "Buyer"
        party port "Port authority"
        document paper "The contract"
        item crate "crate of goods"
        item drum "drum of oil"
        group goods = crate, drum
        act deliver of goods by seller
        act return of goods by buyer
        act pay by buyer
        act resell of goods by anyone
        act enter by buyer needs consent by port
        act open-gate by port
        act close-gate by port
        words promise, notify, consent
        method count by buyer
        state gate-open
          begins with open-gate
          ends with close-gate
        standard seen "seen by the buyer"
          one count assumed
        """;

    private Contract() {}

    static Subject with(String pieces) {
        Checked checked = Text.read("contract", GROUND + pieces);
        assertThat(checked.problems()).isEmpty();
        return new Subject(checked.agreement().orElseThrow(), new Reference());
    }

    /** What is found, after every run was replayed. */
    static Examined examined(String pieces, Detector detector) {
        return examined(with(pieces), detector, Budget.ENDLESS);
    }

    static Examined examined(Subject subject, Detector detector, Budget budget) {
        Examined examined = Examination.of(subject, List.of(detector), budget, Watching.NOBODY);
        assertThat(examined.faults()).isEmpty();
        return examined;
    }

    /** What is found, each as its aspect and what it is about. */
    static List<String> found(String pieces, Detector detector) {
        return examined(pieces, detector).findings().stream().map(Contract::shortly).toList();
    }

    static String shortly(Finding finding) {
        return finding.aspect() + " " + String.join(", ", finding.pieces())
                + (finding.reading().isEmpty() ? "" : " in " + finding.reading());
    }
}
