package entente.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineChangesTest {

    @Test
    void changedLinesStandBetweenTheirNeighbours() {
        assertThat(LineChanges.between("a.entente", "1\n2\n3\n4\n5\n6\n", "1\n2\n3\nfour\n5\n6\n")).isEqualTo("""
            --- a.entente
            +++ a.entente, in the one shape
            @@ line 2 @@
             2
             3
            -4
            +four
             5
             6
            """);
    }
}
