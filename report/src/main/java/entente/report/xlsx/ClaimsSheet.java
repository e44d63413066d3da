package entente.report.xlsx;

import entente.evidence.Claim;
import entente.evidence.ClaimText;
import entente.evidence.Field;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Worksheet;

/** Claims in the columns of {@code spec/evidence.md}: what is read back against the same text is the same claim. */
final class ClaimsSheet {
    /** The sheet in which a reader looks for claims. */
    static final String NAME = "claims";

    private static final Set<Field> TIMES = Set.of(Field.HAPPENED, Field.REPORTED, Field.RECEIVED, Field.UNTIL);
    private static final int NARROW = 14;
    private static final int WIDE = 50;

    private ClaimsSheet() {}

    static void write(Worksheet sheet, List<Claim> claims, ZoneId zone) {
        Grid grid = new Grid(sheet, "", Arrays.stream(Field.values())
                .map(field -> new Grid.Column(field.key(), field == Field.GLOSS ? WIDE : NARROW)).toList(), 1);
        for (Claim claim : claims) {
            if (!claim.supposed()) {
                grid.next();
                Arrays.stream(Field.values()).forEach(field ->
                        write(grid, field, ClaimText.of(claim, field, zone)));
            }
        }
        grid.end();
    }

    private static void write(Grid grid, Field field, String text) {
        if (TIMES.contains(field) && text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            grid.day(field.ordinal(), LocalDate.parse(text));
        } else if (field == Field.NUMBER && text.matches("\\d+")) {
            grid.number(field.ordinal(), Long.parseLong(text));
        } else {
            grid.words(field.ordinal(), text);
        }
    }
}
