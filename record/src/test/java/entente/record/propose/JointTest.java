package entente.record.propose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import entente.record.paper.PaperKind;
import entente.record.paper.Range;
import entente.record.paper.Written;
import org.junit.jupiter.api.Test;

class JointTest {
    @Test
    void aLineWrittenInBetweenIsReadInItsPlaceAndFoundInItsOwn() {
        Written written =
            Typed.paper("p", PaperKind.LETTER, "A", "B", "the other\nYou should/give it\nnow").written();
        Joint joint = Joint.of(written, List.of(new Range(10, 20), new Range(0, 9), new Range(21, 32)));
        assertThat(joint.text()).isEqualTo("You should the other give it now");
        assertThat(joint.range(0, joint.text().length())).isEqualTo(new Range(0, 32));
        assertThat(written.words(joint.range(11, 20))).isEqualTo("the other");
    }
}
