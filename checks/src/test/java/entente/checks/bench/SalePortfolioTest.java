package entente.checks.bench;

import static org.assertj.core.api.Assertions.assertThat;

import entente.checks.Checkout;
import entente.checks.Front;
import entente.evidence.Evidence;
import entente.evidence.View;
import entente.evidence.log.EvidenceReader;
import entente.evidence.log.LogReading;
import entente.evidence.log.Progress;
import entente.evidence.log.Source;
import entente.language.model.Agreement;
import entente.reference.Reference;
import entente.standing.Standing;
import entente.standing.ask.Inquiry;
import entente.standing.ask.Portfolio;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generated portfolio is one that the text of the sale takes, and a sale in it stands as it does alone (S54). */
class SalePortfolioTest {
    private static final long SEED = 7;
    private static final int SALES = 60;
    private static final View YEAR_END = View.on(LocalDate.of(2024, 12, 31));

    @TempDir
    private Path folder;

    @Test
    void theSameSeedGivesTheSameLog() {
        assertThat(log(SALES)).isEqualTo(log(SALES));
        assertThat(log(SALES)).startsWith(log(SALES / 2));
    }

    @Test
    void everyClaimIsPlacedAndEverySaleConcluded() throws IOException {
        Inquiry all = inquiry(log(SALES));
        assertThat(all.evidence().setAside()).isEmpty();
        assertThat(Portfolio.of(all).names(YEAR_END)).hasSize(SALES);
    }

    @Test
    void aSaleStandsAmongOthersAsItDoesAlone() throws IOException {
        Portfolio all = Portfolio.of(inquiry(log(SALES)));
        for (String name : all.names(YEAR_END).subList(0, SALES / 4)) {
            String own = String.join("\n", log(SALES).lines().filter(line -> line.contains('"' + name + '"')).toList());
            assertThat(standings(Portfolio.of(inquiry(own)), name)).isEqualTo(standings(all, name));
        }
    }

    private static List<Map.Entry<String, Standing>> standings(Portfolio portfolio, String name) {
        return portfolio.instance(name, YEAR_END).orElseThrow().answer().undertakings().stream()
            .map(answer -> Map.entry(answer.name(), answer.standing())).toList();
    }

    private Inquiry inquiry(String log) throws IOException {
        Agreement sale = Front.agreement(Files.readString(
            Checkout.root().resolve("examples/sale-of-goods/agreement.entente"))).orElseThrow();
        Path file = Files.writeString(folder.resolve("portfolio.jsonl"), log);
        LogReading read = EvidenceReader.read(List.of(Source.of(file)), sale, Progress.NONE);
        Evidence evidence = switch (read) {
            case LogReading.Read(Evidence placed) -> placed;
            case LogReading.Unreadable unreadable -> throw new AssertionError(unreadable.toString());
        };
        return new Inquiry(new Reference(), sale, evidence);
    }

    private static String log(int sales) {
        StringWriter written = new StringWriter();
        SalePortfolio.write(sales, SEED, new PrintWriter(written));
        return written.toString();
    }
}
