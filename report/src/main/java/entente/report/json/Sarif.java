package entente.report.json;

import entente.analysis.Cure;
import entente.analysis.Event;
import entente.analysis.Examined;
import entente.analysis.Finding;
import entente.analysis.FindingKind;
import entente.analysis.Mention;
import entente.analysis.Severity;
import entente.language.model.Place;
import entente.report.Days;
import entente.report.FindingSentences;
import entente.report.TextLines;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Findings in the Static Analysis Results Interchange Format, version 2.1.0 of OASIS, so that editors and code hosts
 * show them at their lines. The run of events is its code flow.
 */
public final class Sarif {

    private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
            + "sarif-schema-2.1.0.json";

    private final String file;
    private final Examined examined;
    private final FindingSentences say;
    private final JsonText json;

    private Sarif(String file, Examined examined, TextLines lines, JsonText json) {
        this.file = file;
        this.examined = examined;
        this.json = json;
        say = new FindingSentences(examined.subject().agreement(), lines);
    }

    /** @param file the address of the text, relative to where the reader is */
    public static String of(String file, Examined examined, TextLines lines) {
        return JsonText.of(json -> new Sarif(file, examined, lines, json).write());
    }

    private void write() {
        json.string("$schema", SCHEMA);
        json.string("version", "2.1.0");
        json.objects("runs", List.of(examined), run -> {
            json.object("tool", tool -> tool.object("driver", driver -> {
                driver.string("name", "entente");
                driver.objects("rules", Arrays.asList(FindingKind.values()), this::rule);
            }));
            json.string("columnKind", "unicodeCodePoints");
            json.objects("invocations", List.of(examined), this::invocation);
            json.objects("results", examined.findings(), this::result);
        });
    }

    private void rule(FindingKind kind) {
        json.string("id", kind.code());
        json.string("name", name(kind));
        json.object("shortDescription", text -> text.string("text", kind.words()));
        json.object("help", help -> help.string("text", "The rule stands in spec/findings.md under " + kind.code()
                + "; `entente explain " + kind.code() + "` says it in words."));
    }

    private static String name(FindingKind kind) {
        StringBuilder name = new StringBuilder();
        for (String word : kind.name().toLowerCase(Locale.ROOT).split("_")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }

    /** What could not be decided is told where tools tell that they did not finish. */
    private void invocation(Examined all) {
        json.truth("executionSuccessful", all.faults().isEmpty());
        json.objects("toolExecutionNotifications", all.undecided(), undecided -> {
            json.string("level", "note");
            json.object("message", m -> m.string("text", undecided.kind().code() + ": "
                    + say.named(undecided.about()) + ": " + say.named(undecided.why()) + "."));
        });
    }

    private void result(Finding finding) {
        json.string("ruleId", finding.kind().code());
        json.number("ruleIndex", finding.kind().ordinal());
        json.string("level", level(finding.severity()));
        json.object("message", message -> message.string("text", message(finding)));
        json.objects("locations", finding.places().subList(0, 1), this::location);
        json.objects("relatedLocations", finding.places().subList(1, finding.places().size()), this::location);
        json.object("partialFingerprints", prints -> prints.string("finding/v1", finding.kind().code() + "/"
                + finding.aspect() + "/" + finding.reading() + "/" + String.join("+", finding.pieces())));
        finding.run().filter(run -> !run.events().isEmpty()).ifPresent(run -> codeFlow(finding, run.events()));
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case GRAVE -> "error";
            case DOUBTFUL -> "warning";
            case NOTE -> "note";
        };
    }

    private String message(Finding finding) {
        String reading = finding.reading().isEmpty() ? "" : " (" + FindingSentences.under(finding.reading()) + ")";
        String cure = finding.cures().stream().findFirst().map(Cure::words).map(words -> " " + say.whole(words))
                .orElse("");
        return say.sentence(finding.headline() + reading) + cure;
    }

    private void location(Mention mention) {
        physical(mention.place());
        json.object("message", message -> message.string("text", say.sentence(mention.says())));
    }

    private void physical(Place place) {
        json.object("physicalLocation", physical -> {
            physical.object("artifactLocation", artifact -> artifact.string("uri", file));
            physical.object("region", region -> {
                region.number("startLine", Math.max(1, place.line()));
                if (place.from() > 0) {
                    region.number("startColumn", place.from());
                    region.number("endColumn", Math.max(place.from() + 1, place.to()));
                }
            });
        });
    }

    /** Each event of the run, at the line that the finding begins with. */
    private void codeFlow(Finding finding, List<Event> events) {
        json.objects("codeFlows", List.of(finding), flow -> json.objects("threadFlows", List.of(finding), thread ->
                json.objects("locations", events, event -> json.object("location", location -> {
                    physical(finding.places().getFirst().place());
                    location.object("message", message -> message.string("text", Days.day(event.on()) + ": "
                            + say.of(event)));
                }))));
    }
}
