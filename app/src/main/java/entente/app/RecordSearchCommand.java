package entente.app;

import entente.record.search.Answer;
import entente.record.search.Request;
import entente.record.search.Search;
import entente.record.search.SearchAsJson;
import entente.record.search.SearchAsText;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Passages by their words. */
@Command(name = "search", footer = {"", "A query: words, \"a phrase\", a NEAR/5 b, a OR b, -a, beg*, mispelt~, "
            + "field:value with from, to, kind, number, document, classification, caption, post, signed, paper; "
            + "date:1962-10-27..1962-11-13; has:redaction.", "", "For example:",
            "  entente record search 'quarantine NEAR/5 lift* date:1962-11' papers",
            "  entente record search 'from:Khrushchev \"no invasion\"' papers --order oldest --json"})
final class RecordSearchCommand implements Callable<Integer> {

    /** What comes first. */
    enum Order { relevance, oldest, newest }

    private final World world;

    @Parameters(index = "0", paramLabel = "QUERY", description = "What to look for.")
    private String query = "";

    @Mixin
    private PaperOptions papers = new PaperOptions();

    @Mixin
    private PaperIndex index = new PaperIndex();

    @Option(names = "--forgiving", description = "Spellings near to each word are found as well.")
    private boolean forgiving;

    @Option(names = "--order", paramLabel = "ORDER", defaultValue = "relevance",
            description = "What comes first: ${COMPLETION-CANDIDATES}. Left out: relevance.")
    private Order order = Order.relevance;

    @Option(names = "--most", paramLabel = "NUMBER", defaultValue = "20",
            description = "How many passages to show. Left out: 20.")
    private int most = 20;

    @Mixin
    private OutputOptions output = new OutputOptions();

    RecordSearchCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws IOException {
        PaperFolder folder = papers.open(world);
        try (Search search = index.open(folder, world)) {
            Answer answer = search.find(new Request(query, forgiving, ordered(), most));
            boolean colours = output.colours(world);
            world.out().print(output.json() ? SearchAsJson.of(answer)
                    : SearchAsText.of(answer, colours ? "\u001b[1m" : "*", colours ? "\u001b[0m" : "*"));
        }
        world.out().flush();
        return Exit.OK;
    }

    private Request.Order ordered() {
        return switch (order) {
            case relevance -> Request.Order.RELEVANCE;
            case oldest -> Request.Order.OLDEST;
            case newest -> Request.Order.NEWEST;
        };
    }
}
