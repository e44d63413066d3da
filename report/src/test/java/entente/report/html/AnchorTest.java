package entente.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AnchorTest {

    @Test
    void twoIdsNeverMeet() {
        List<String> ids = List.of("a b", "a_b", "a_20_b", "a-b", "a/b", "a.b", "A-b", "a%20b", "a\u00a0b", "a\"b", "");
        assertThat(ids.stream().map(Anchor::claim).collect(Collectors.toSet())).hasSameSizeAs(ids);
    }

    @Test
    void anchorsHoldNothingThatALinkWouldHaveToSpellOut() {
        assertThat(Anchor.claim("a b/\"<>#%&?=é")).matches("[\\p{L}\\p{N}_-]+");
    }
}
