package entente.report.xlsx;

import entente.evidence.Claim;
import entente.evidence.ClaimText;
import entente.evidence.Field;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
        Set<String> there = claims.stream().map(Claim::id).collect(Collectors.toSet());
        for (Claim claim : claims) {
            if (standsAlone(claim, there)) {
                grid.next();
                Arrays.stream(Field.values()).filter(field -> field != Field.CONFIRMS
                        || there.contains(claim.confirms())).forEach(field ->
                                write(grid, field, ClaimText.of(claim, field, zone)));
            }
        }
        grid.end();
    }

    /**
     * What denies or takes back a claim that is kept from this reader says nothing here; what confirms one stands for
     * itself, since a placed claim says all that it took from the other.
     */
    private static boolean standsAlone(Claim claim, Set<String> there) {
        return !claim.supposed() && (claim.denies().isEmpty() || there.contains(claim.denies()))
                && (claim.retracts().isEmpty() || there.contains(claim.retracts()));
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
