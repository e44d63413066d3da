package entente.report.json;

import entente.evidence.Evidence;
import entente.evidence.View;
import entente.language.model.Agreement;
import entente.language.model.Assumption;
import entente.language.problem.Problem;
import entente.report.CitationFinding;
import entente.report.TextLines;
import entente.standing.Answer;
import entente.standing.Standing;
import entente.standing.ask.Added;
import entente.standing.ask.Brief;
import entente.standing.ask.Changes;
import entente.standing.ask.Comparison;
import entente.standing.ask.DueSoon;
import entente.standing.ask.Needed;
import entente.standing.ask.Portfolio;
import entente.standing.ask.Position;
import entente.standing.ask.Row;
import entente.standing.ask.Turn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Answers for programs: one document each, as {@code spec/json} has it. */
public final class JsonOf {

    private final TextLines lines;
    private final Evidence evidence;

    /** @param evidence what of the log is not used, a program has to be told with every answer */
    public JsonOf(TextLines lines, Evidence evidence) {
        this.lines = lines;
        this.evidence = evidence;
    }

    public String standing(Answer answer) {
        return document(answer, fields -> {
            var positions = new PositionFields(fields);
            all(fields, positions, "undertakings", position -> position instanceof Position.OfUndertaking);
            all(fields, positions, "openPoints", position -> position instanceof Position.OfOpenPoint);
            all(fields, positions, "liberties", position -> position instanceof Position.OfLiberty);
            all(fields, positions, "amendments", position -> position instanceof Position.OfAmendment);
            fields.json().objects("states", answer.states(), state -> positions.of(new Position.OfState(state)));
            fields.json().objects("measures", answer.measures(), positions::of);
            fields.remarks();
        });
    }

    private static void all(Fields fields, PositionFields positions, String name, Predicate<Position> belongs) {
        fields.json().objects(name, Position.all(fields.answer()).values().stream().filter(belongs).toList(),
                positions::of);
    }

    public String outstanding(Answer answer, List<Row> rows) {
        return document(answer, fields -> {
            fields.json().objects("outstanding", rows, new RowFields(fields)::of);
            fields.remarks();
        });
    }

    public String why(Answer answer, Position position, List<Needed> missing) {
        return document(answer, fields -> {
            var positions = new PositionFields(fields);
            positions.of(position);
            fields.json().object("because", json -> new DerivationFields(fields).of(position.why()));
            positions.missing(missing);
        });
    }

    public String comparison(Comparison comparison) {
        return document(comparison.answers().get(""), fields -> new ComparisonFields(fields).of(comparison));
    }

    /** @param last the answer on the last day */
    public String timeline(Answer last, LocalDate from, List<Turn> turns) {
        return document(last, fields -> {
            fields.json().string("from", from.toString());
            fields.json().string("to", last.view().on().toString());
            fields.json().objects("changes", turns, new TurnFields(fields)::of);
        });
    }

    public String brief(Brief brief) {
        return document(brief.now(), fields -> new BriefFields(fields).of(brief));
    }

    public String changes(Changes changes) {
        return document(changes.now(), fields -> new ChangesFields(fields).of(changes));
    }

    /** @param party whose days they are; empty: everybody's */
    public String due(DueSoon due, String party) {
        return document(due.now(), fields -> new ChangesFields(fields).of(due, party));
    }

    /**
     * What a claim that was added, or would be, changes, on each of these days.
     *
     * @param file the log that it goes to
     * @param written whether it is in it now
     */
    public String added(List<Added> days, String file, boolean written) {
        return document(days.getFirst().after(), fields -> {
            fields.json().string("file", file);
            fields.json().truth("written", written);
            fields.json().object("claim", claim -> fields.claim(days.getFirst().claim()));
            fields.json().objects("days", days, added -> new ChangesFields(
                    new Fields(fields.json(), added.after(), lines, true)).of(added));
        });
    }

    /** Why there is no answer: one line, so that it is told apart from what else was said. */
    public static String refused(int exit, String about, String message) {
        return JsonText.line(json -> json.object("error", error -> {
            error.number("exit", exit);
            error.string("about", about);
            error.string("message", message);
        }));
    }

    /** What is wrong with a text, and what in it is assumed. */
    public static String check(String file, List<Problem> problems, List<Assumption> assumptions) {
        return check(file, problems, assumptions, Optional.empty());
    }

    /** @param citations what they came to, where somebody gave the papers */
    public static String check(String file, List<Problem> problems, List<Assumption> assumptions,
            Optional<List<CitationFinding>> citations) {
        return JsonText.of(json -> {
            json.string("file", file);
            json.objects("problems", problems, problem -> problem(json, problem));
            json.objects("assumed", assumptions, assumption -> {
                json.string("words", assumption.words());
                json.number("line", assumption.place().line());
            });
            citations.ifPresent(all -> json.objects("citations", all, finding -> citation(json, finding)));
        });
    }

    private static void citation(JsonText json, CitationFinding finding) {
        json.string("document", finding.citation().document());
        json.orNull("passage", finding.citation().passage());
        json.number("line", finding.citation().place().line());
        json.string("outcome", finding.outcome().said());
        json.orNull("said", finding.said());
    }

    private static void problem(JsonText json, Problem problem) {
        json.string("code", problem.code());
        json.truth("isError", problem.isError());
        json.number("line", problem.place().line());
        json.number("from", problem.place().from());
        json.number("to", problem.place().to());
        json.string("excerpt", problem.excerpt());
        json.string("found", problem.found());
        json.string("why", problem.why());
        json.string("accepted", problem.accepted());
        json.orNull("nearest", problem.nearest());
    }

    /** Whether a text has the one shape, and the text in it. */
    public static String shape(String file, boolean same, String shaped) {
        return JsonText.of(json -> {
            json.string("file", file);
            json.truth("same", same);
            json.string("shaped", shaped);
        });
    }

    public String portfolio(Agreement text, View view, Portfolio.Summary summary) {
        return document(headOnly(text, view), fields -> new PortfolioFields(fields).of(summary));
    }

    /** The instances of which something stands so. */
    public String instances(Agreement text, View view, Standing.Kind kind, List<Portfolio.Instance> found) {
        return document(headOnly(text, view), fields -> new PortfolioFields(fields).of(kind, found));
    }

    private static Answer headOnly(Agreement text, View view) {
        return new Answer(view, text, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
    }

    private String document(Answer answer, Consumer<Fields> content) {
        return JsonText.of(json -> {
            var fields = new Fields(json, answer, lines, !evidence.claims().isEmpty());
            fields.head();
            content.accept(fields);
            fields.setAside(evidence.setAside());
        });
    }
}
