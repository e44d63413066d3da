package entente.app;

import entente.evidence.View;
import entente.standing.Standing;
import entente.standing.ask.Portfolio;
import entente.standing.ask.Portfolio.Instance;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** All instances of an agreement that takes parameters. */
@Command(name = "portfolio", footer = {"", "For example:",
            "  entente portfolio examples/sale-of-goods --on 2024-06-30",
            "  entente portfolio examples/sale-of-goods --on 2024-06-30 --where overdue",
            "  entente standing examples/sale-of-goods --on 2024-06-30 --instance s-0001"})
final class PortfolioCommand implements Callable<Integer> {

    private final World world;

    @Mixin
    private Question question = new Question();

    @Mixin
    private OneReading reading = new OneReading();

    @Option(names = "--where", paramLabel = "STANDING",
            description = "List the instances of which something stands so, such as overdue.")
    private String where = "";

    PortfolioCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        return question.putToAll(world, reading.name(), this::answer);
    }

    private String answer(Asked asked) {
        if (!Portfolio.isOne(asked.inquiry().agreement())) {
            throw Refused.usage("This text takes no parameters, so it has no instances. Accepted: a text with lines "
                    + "led by takes under its agreement; or entente standing for a text without.");
        }
        var portfolio = Portfolio.of(asked.inquiry());
        if (!where.isEmpty()) {
            return listed(portfolio, asked, kind());
        }
        try (var bar = new ReadingBar(world, "going through the instances")) {
            int all = portfolio.names(asked.view()).size();
            long[] done = {0};
            var summary = portfolio.summary(asked.view(), () -> bar.read(++done[0], all));
            return asked.wantsJson() ? asked.json().portfolio(asked.inquiry().agreement(), asked.view(), summary)
                    : asked.text().portfolio(asked.inquiry().agreement(), asked.view(), summary);
        }
    }

    private Standing.Kind kind() {
        List<String> words = Arrays.stream(Standing.Kind.values()).map(Standing.Kind::words).toList();
        String known = Known.oneOf(where, words);
        return Standing.Kind.values()[words.indexOf(known)];
    }

    private String listed(Portfolio portfolio, Asked asked, Standing.Kind kind) {
        View view = asked.view();
        try (Stream<Instance> instances = portfolio.instances(view)) {
            var found = instances.filter(instance -> !instance.standing(kind).isEmpty()).toList();
            return asked.wantsJson() ? asked.json().instances(asked.inquiry().agreement(), view, kind, found)
                    : asked.text().instances(asked.inquiry().agreement(), view, kind, found);
        }
    }
}
