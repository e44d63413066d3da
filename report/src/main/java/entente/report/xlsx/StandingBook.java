package entente.report.xlsx;

import entente.evidence.Claim;
import entente.report.TextLines;
import entente.standing.Answer;
import entente.standing.ask.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;

/**
 * Where everything stands, as a workbook: a sheet for each view, then what is outstanding, then the claims, in the
 * columns in which they can be read again.
 */
public final class StandingBook {
    private static final String MAKER = "Entente";
    private static final String VERSION = "0.1";

    private StandingBook() {}

    /**
     * One view, asked.
     *
     * @param name what its sheet is called
     */
    public record Viewed(String name, Answer answer) {}

    /**
     * @param views at least one; the first is the one of which the rest of the workbook speaks
     * @param outstanding under the first view
     * @param claims that the first view knows and may see
     */
    public static byte[] of(List<Viewed> views, List<Row> outstanding, List<Claim> claims, TextLines lines) {
        var bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, MAKER, VERSION)) {
            Set<String> names = new HashSet<>(Set.of("outstanding", ClaimsSheet.NAME));
            for (Viewed view : views) {
                new StandingSheet(view.answer(), lines, !claims.isEmpty())
                        .write(workbook.newWorksheet(SheetName.of(view.name(), names)));
            }
            Answer first = views.getFirst().answer();
            new OutstandingSheet(first, lines, !claims.isEmpty()).write(workbook.newWorksheet("outstanding"),
                    outstanding);
            ClaimsSheet.write(workbook.newWorksheet(ClaimsSheet.NAME), claims, first.text().zone());
            workbook.finish();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return AtNoTime.of(bytes.toByteArray());
    }
}
