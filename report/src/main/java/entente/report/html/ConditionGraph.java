package entente.report.html;

import entente.language.model.ActPattern;
import entente.language.model.Condition;
import entente.language.model.Deadline;
import entente.language.model.Liberty;
import entente.language.model.Method;
import entente.language.model.OpenPoint;
import entente.language.model.Part;
import entente.language.model.State;
import entente.language.model.Undertaking;
import entente.language.model.WordsOf;
import entente.standing.Answer;
import entente.standing.Truth;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Who waits for whom: the pieces of the text that hang on others, and by which facts. An act that some undertaking owes
 * stands for that undertaking; a state hangs on the undertakings whose acts begin and end it.
 */
final class ConditionGraph {

    /** @param name as on the page; for an act nobody owes, a day, a state or a method there is nothing to link to */
    record Node(String name, Sort sort) {}

    enum Sort { UNDERTAKING, LIBERTY, OPEN_POINT, STATE, METHOD, ACT, DAY }

    /**
     * @param label the fact as few words, such as {@code proved}
     * @param truth whether it holds today; empty where no derivation had to ask
     */
    record Edge(String from, String to, String label, Optional<Truth> truth) {}

    private final Answer answer;
    private final Leaves leaves = new Leaves();
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Set<Edge> edges = new LinkedHashSet<>();

    private ConditionGraph(Answer answer) {
        this.answer = answer;
    }

    static ConditionGraph of(Answer answer) {
        ConditionGraph graph = new ConditionGraph(answer);
        graph.learn();
        answer.undertakings().forEach(u -> graph.undertaking(u.undertaking()));
        answer.liberties().forEach(l -> graph.liberty(l.liberty()));
        answer.openPoints().forEach(p -> graph.openPoint(p.openPoint()));
        graph.statesAndMethods();
        return graph;
    }

    List<Node> nodes() {
        return List.copyOf(nodes.values());
    }

    List<Edge> edges() {
        return List.copyOf(edges);
    }

    /** What the edges that close a circle lead back to. */
    List<String> closing() {
        List<String> names = List.copyOf(nodes.keySet());
        List<Edge> all = edges();
        Ranks ranks = Ranks.of(names.size(), all.stream()
                .map(edge -> new Ranks.Edge(names.indexOf(edge.from()), names.indexOf(edge.to()))).toList());
        return IntStream.range(0, all.size()).filter(ranks::isBack).mapToObj(i -> all.get(i).to()).distinct().toList();
    }

    private void learn() {
        answer.undertakings().forEach(u -> leaves.learn(u.why()));
        answer.liberties().forEach(l -> leaves.learn(l.why()));
        answer.openPoints().forEach(p -> leaves.learn(p.why()));
        answer.amendments().forEach(a -> leaves.learn(a.why()));
    }

    private void undertaking(Undertaking u) {
        Node node = new Node(u.name(), Sort.UNDERTAKING);
        ways(u.when(), node);
        u.provided().forEach(part -> hang(part.value(), "provided ", "", node));
        u.whileHolds().forEach(part -> hang(part.value(), "while ", "", node));
        u.deadline().flatMap(part -> after(part.value())).ifPresent(start -> hang(start, "", ": time runs", node));
    }

    private void liberty(Liberty l) {
        Node node = new Node(l.name(), Sort.LIBERTY);
        ways(l.when(), node);
        l.whileHolds().forEach(part -> hang(part.value(), "while ", "", node));
    }

    private void openPoint(OpenPoint p) {
        ways(p.settledWhen(), new Node(p.name(), Sort.OPEN_POINT));
    }

    private static Optional<Condition> after(Deadline deadline) {
        return deadline instanceof Deadline.Within within ? within.after() : Optional.empty();
    }

    private void ways(List<Part<Condition>> ways, Node node) {
        for (int i = 0; i < ways.size(); i++) {
            hang(ways.get(i).value(), "", ways.size() > 1 ? " (way " + (i + 1) + ")" : "", node);
        }
    }

    private void hang(Condition condition, String before, String after, Node on) {
        for (Leaves.Leaf leaf : Leaves.of(condition)) {
            Node source = source(leaf.fact());
            String label = before + (leaf.denied() ? "not " : "") + label(leaf.fact()) + after;
            connect(source, on, label, leaves.truth(leaf).or(() -> known(leaf)));
        }
    }

    private void connect(Node from, Node to, String label, Optional<Truth> truth) {
        nodes.putIfAbsent(from.name(), from);
        nodes.putIfAbsent(to.name(), to);
        edges.add(new Edge(from.name(), to.name(), label, truth));
    }

    private Node source(Condition fact) {
        return switch (fact) {
            case Condition.Fact f -> new Node(f.undertaking(), Sort.UNDERTAKING);
            case Condition.Settled s -> new Node(s.openPoint(), Sort.OPEN_POINT);
            case Condition.InForce s -> new Node(s.state(), Sort.STATE);
            case Condition.Available a -> new Node(a.method(), Sort.METHOD);
            case Condition.Happens h -> owedBy(h.what()).map(name -> new Node(name, Sort.UNDERTAKING))
                    .orElseGet(() -> new Node(WordsOf.pattern(h.what()), Sort.ACT));
            case Condition.From from -> new Node(from.day().toString(), Sort.DAY);
            case Condition.Times t -> new Node(t.fact().undertaking(), Sort.UNDERTAKING);
            case Condition.SomeOf s -> new Node(WordsOf.condition(s), Sort.ACT);
            case Condition.Share s -> new Node(s.fact().undertaking(), Sort.UNDERTAKING);
            case Condition.Found f -> new Node(f.undertaking(), Sort.UNDERTAKING);
            case Condition.Lasting l -> new Node(WordsOf.condition(l), Sort.DAY);
            case Condition.Measured m -> new Node(m.measure(), Sort.STATE);
            case Condition.All all -> throw new IllegalArgumentException("not a single fact: " + all);
            case Condition.Any any -> throw new IllegalArgumentException("not a single fact: " + any);
            case Condition.Not not -> throw new IllegalArgumentException("not a single fact: " + not);
        };
    }

    private static String label(Condition fact) {
        return switch (fact) {
            case Condition.Fact f -> WordsOf.fact(f.kind());
            case Condition.Settled s -> "settled";
            case Condition.InForce s -> "in force";
            case Condition.Available a -> "available";
            case Condition.Happens h -> "done";
            case Condition.From from -> "has come";
            case Condition.Times t -> t.number() + " " + WordsOf.fact(t.fact().kind());
            case Condition.SomeOf s -> s.number() + " of " + s.of().size();
            case Condition.Share s -> s.percent() + " % " + WordsOf.fact(s.fact().kind());
            case Condition.Found f -> "found " + f.finding().words();
            case Condition.Lasting l -> "has lasted";
            case Condition.Measured m -> WordsOf.comparison(m.comparison()) + " " + m.value().toPlainString();
            case Condition.All all -> WordsOf.condition(all);
            case Condition.Any any -> WordsOf.condition(any);
            case Condition.Not not -> WordsOf.condition(not);
        };
    }

    /** What the view says of it elsewhere, where no derivation had to ask. */
    private Optional<Truth> known(Leaves.Leaf leaf) {
        Optional<Truth> found = switch (leaf.fact()) {
            case Condition.Settled s -> answer.openPoints().stream()
                    .filter(p -> p.openPoint().name().equals(s.openPoint())).map(p -> p.settled()).findFirst();
            case Condition.InForce s -> inForce(s.state());
            case Condition.Available a -> inForce(a.method());
            case Condition other -> Optional.empty();
        };
        return leaf.denied() ? found.map(Truth::not) : found;
    }

    private Optional<Truth> inForce(String name) {
        return answer.states().stream().filter(s -> s.name().equals(name)).map(s -> s.inForce()).findFirst();
    }

    private Optional<String> owedBy(ActPattern what) {
        return answer.undertakings().stream().map(u -> u.undertaking()).filter(u -> isDuty(u, what))
                .map(Undertaking::name).findFirst();
    }

    private static boolean isDuty(Undertaking u, ActPattern what) {
        ActPattern duty = u.duty().value().what();
        String actor = duty.actor().isEmpty() ? u.from() : duty.actor();
        return (what.actor().isEmpty() || what.actor().equals(actor)) && duty.act().equals(what.act())
                && duty.item().equals(what.item()) && duty.topic().equals(what.topic());
    }

    /** States and methods that something hangs on, traced to the undertakings that bring them about. */
    private void statesAndMethods() {
        for (Node node : nodes()) {
            switch (node.sort()) {
                case STATE -> answer.text().states().stream().filter(s -> s.name().equals(node.name()))
                        .forEach(s -> state(s, node));
                case METHOD -> answer.text().methods().stream().filter(m -> m.name().equals(node.name()))
                        .forEach(m -> method(m, node));
                case UNDERTAKING, LIBERTY, OPEN_POINT, ACT, DAY -> { }
            }
        }
    }

    private void state(State state, Node node) {
        state.begins().forEach(part -> owedBy(part.value()).ifPresent(name -> brings(name, "begins it", node)));
        state.ends().forEach(part -> owedBy(part.value()).ifPresent(name -> brings(name, "ends it", node)));
    }

    private void method(Method method, Node node) {
        for (var u : answer.undertakings()) {
            ActPattern duty = u.undertaking().duty().value().what();
            if (duty.act().equals("consent") && duty.topic().equals(method.through())) {
                brings(u.name(), "consent", node);
            }
        }
    }

    private void brings(String undertaking, String label, Node to) {
        connect(new Node(undertaking, Sort.UNDERTAKING), to, label, Optional.empty());
    }
}
