package entente.app;

import static entente.app.Typed.entente;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetCommandTest {
    private static final String CUBA = Typed.STORY;
    private static final String TEXT = """
        agreement sale "=HYPERLINK(1)"
          opens 2024-01-01
          zone  Europe/Vienna

        party seller "=1+1"
        party buyer "@buyer"
        document contract "-2+3"
        item crate "+crate"
        act deliver of crate by seller

        undertaking delivery from seller to buyer
          must deliver 3 crate
          by 2024-01-10
          cites contract item 1
        """;

    @TempDir
    private Path folder;

    private Path out() {
        return folder.resolve("out.xlsx");
    }

    private static List<List<String>> rows(Path workbook, String sheet) throws IOException {
        List<List<String>> all = new ArrayList<>();
        try (var book = new ReadableWorkbook(workbook.toFile(), new ReadingOptions(true, false));
                Stream<Row> rows = book.findSheet(sheet).orElseThrow().openStream()) {
            rows.forEach(row -> all.add(row.stream().map(cell -> cell == null ? "" : cell.getText()).toList()));
        }
        return all;
    }

    @Test
    void aSheetForEveryViewThenWhatIsOutstandingThenTheClaims() throws IOException {
        Typed answer = entente("sheet", CUBA, "--on", "1962-11-21", "--reading", "each", "--each-party", "--out",
                out().toString());
        assertThat(answer.exit()).as(answer.err()).isZero();
        try (var book = new ReadableWorkbook(out().toFile())) {
            assertThat(book.getSheets().map(Sheet::getName)).containsExactly("as written", "soviet", "usa may see",
                    "ussr may see", "cuba may see", "un may see", "oas may see", "outstanding", "claims");
        }
        List<List<String>> rows = rows(out(), "as written");
        assertThat(rows.getFirst().getFirst()).contains("as written, on 21 November 1962");
        assertThat(rows.get(1)).startsWith("name", "kind", "of whom", "to whom", "stands");
        assertThat(rows).anySatisfy(row -> {
            assertThat(row).startsWith("missiles-out", "undertaking", "The Soviet Union", "The United States",
                    "discharged", "", "42", "42", "42");
            assertThat(row.get(13)).contains("42 of 42 proved").contains("[S14, \"must remove every missile\", by ");
        });
    }

    @Test
    void whatIsWrittenAsClaimsIsReadAsTheSameClaims() {
        assertThat(entente("sheet", CUBA, "--on", "1962-12-31", "--out", out().toString()).exit()).isZero();
        for (String[] question : List.of(new String[] {"standing"}, new String[] {"timeline"})) {
            String read = entente(question[0], CUBA + "/agreement.entente", "--evidence", out().toString(), "--on",
                    "1962-12-31", "--json").out();
            String told = entente(question[0], CUBA, "--on", "1962-12-31", "--json").out();
            assertThat(read.replaceAll("\"(file|line)\": ?(\"[^\"]*\"|\\d+)", ""))
                    .isEqualTo(told.replaceAll("\"(file|line)\": ?(\"[^\"]*\"|\\d+)", ""));
        }
    }

    @Test
    void whatAPartyMayNotSeeIsNotInItsWorkbook() throws IOException {
        entente("sheet", CUBA, "--on", "1962-11-21", "--seen-by", "cuba", "--out", out().toString());
        assertThat(rows(out(), "claims")).hasSizeGreaterThan(10).allSatisfy(row ->
                assertThat(row).noneMatch(cell -> cell.contains("private")));
        Typed again = entente("standing", CUBA + "/agreement.entente", "--evidence", out().toString(), "--on",
                "1962-11-21", "--seen-by", "cuba");
        assertThat(again.exit()).as(again.err()).isZero();
        assertThat(again.out()).isEqualTo(entente("standing", CUBA, "--on", "1962-11-21", "--seen-by", "cuba").out());
    }

    @Test
    void theSameQuestionGivesTheSameBytes() throws Exception {
        entente("sheet", CUBA, "--out", out().toString());
        byte[] first = Files.readAllBytes(out());
        Thread.sleep(5);
        entente("sheet", CUBA, "--out", out().toString());
        assertThat(Files.readAllBytes(out())).isEqualTo(first);
    }

    @Test
    void noWordsBecomeAFormula() throws IOException {
        Files.writeString(folder.resolve("agreement.entente"), TEXT);
        Files.writeString(folder.resolve("evidence.jsonl"), """
            {"id":"=cmd","says":"buyer","by":"seller","act":"deliver","item":"crate","number":1,\
            "happened":"2024-01-05","reported":"2024-01-06","gloss":"=cmd|' /C calc'!A0 \\u0007 <&>"}
            """);
        assertThat(entente("sheet", folder.toString(), "--out", out().toString()).exit()).isZero();
        try (var book = new ReadableWorkbook(out().toFile())) {
            for (Sheet sheet : book.getSheets().toList()) {
                try (Stream<Row> rows = sheet.openStream()) {
                    assertThat(rows.flatMap(Row::stream).filter(cell -> cell != null).map(Cell::getType))
                            .doesNotContain(CellType.FORMULA, CellType.ERROR);
                }
            }
        }
        Typed again = entente("standing", folder.resolve("agreement.entente").toString(), "--evidence",
                out().toString());
        assertThat(again.exit()).as(again.err()).isZero();
        assertThat(again.out()).contains("1 of 3");
    }

    @Test
    void saysWhatWouldBeAccepted() {
        assertThat(entente("sheet", CUBA, "--out", "cuba.xls").err()).contains("Accepted: a name ending in .xlsx");
        assertThat(entente("sheet", CUBA, "--out", "cuba.xlsx", "--json").err()).contains("has no JSON");
        assertThat(entente("sheet", CUBA, "--out", folder.resolve("none/cuba.xlsx").toString()).err())
                .contains("there is no such folder");
    }
}
