package entente.checks.law;

import entente.checks.world.World;
import entente.evidence.Claim;
import entente.standing.ask.Inquiry;
import entente.standing.ask.Portfolio;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every contract of a portfolio is a contract of its own. */
final class InstanceAlone implements Law {

    @Override
    public String sentence() {
        return "An instance of the agreement stands within its portfolio as it stands alone: claims of another change "
            + "nothing.";
    }

    @Override
    public String rules() {
        return "S54";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        if (!Portfolio.isOne(world.agreement())) {
            return Verdict.SILENT;
        }
        Portfolio all = portfolio(world, ask);
        return Verdict.all(all.names(world.view()).stream().map(name -> Verdict.same(name + " alone",
            shown(all, world, name), shown(portfolio(world.with(own(world, name)), ask), world, name))).toList());
    }

    private static Portfolio portfolio(World world, Asking ask) {
        return Portfolio.of(new Inquiry(ask.evaluator(), world.agreement(), world.evidence()));
    }

    /** Its claims, what confirms, denies or takes back one of them, and what belongs to no instance. */
    private static List<Claim> own(World world, String name) {
        return world.claims().stream().filter(c -> {
            String instance = c.particulars().instance();
            return instance.isEmpty() || instance.equals(name);
        }).filter(c -> world.claims().stream().noneMatch(other -> !other.particulars().instance().isEmpty()
            && !other.particulars().instance().equals(name)
            && List.of(c.confirms(), c.denies(), c.retracts()).contains(other.id()))).toList();
    }

    private static Map<String, String> shown(Portfolio portfolio, World world, String name) {
        return portfolio.instance(name, world.view()).map(i -> Shown.of(i.answer())).orElse(new TreeMap<>());
    }
}
