package entente.report.html;

import entente.standing.AmendmentAnswer;
import entente.standing.Standing;
import entente.standing.Truth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The small figure that stands beside every standing: told apart by its form, so that colour, which only groups them,
 * is never needed to read the page. Each is drawn in a square of 16.
 */
enum Shape {
    OFFERED("still", "<circle class='line dash' cx='8' cy='8' r='5.5'/>"),
    WAITING("still", "<circle class='line' cx='8' cy='8' r='5.5'/>"),
    DUE("active", "<circle class='line' cx='8' cy='8' r='5.5'/><path class='full' d='M8 2.5a5.5 5.5 0 0 1 0 11z'/>"),
    IN_FORCE("active", "<path class='full' d='M8 1.8 13.5 4v4c0 3.2-2.3 5.3-5.5 6.4C4.8 13.3 2.5 11.2 2.5 8V4z'/>"),
    SUSPENDED("still", "<path class='full' d='M4 3h2.8v10H4zM9.2 3H12v10H9.2z'/>"),
    PERFORMED("active", "<circle class='line' cx='8' cy='8' r='5.5'/><path class='line' d='m5.3 8.2 2 2 3.5-4'/>"),
    DISCHARGED("done", "<circle class='full' cx='8' cy='8' r='6.2'/><path class='cut' d='m4.9 8.2 2.2 2.2 4-4.6'/>"),
    OVERDUE("late", "<path class='line' d='M8 2 14.5 13.5h-13z'/><path class='line' d='M8 6.2v3.4M8 11v1'/>"),
    BREACHED("bad", "<path class='full' d='M5 1.5h6L14.5 5v6L11 14.5H5L1.5 11V5z'/>"
            + "<path class='cut' d='m5.3 5.3 5.4 5.4m0-5.4-5.4 5.4'/>"),
    CONTESTED("open", "<path class='line' d='M8 1.8 14.2 8 8 14.2 1.8 8z'/>"
            + "<path class='line' d='M5.4 6.8h5.2M5.4 9.3h5.2'/>"),
    UNKNOWN("open", "<circle class='line dash' cx='8' cy='8' r='6'/>"
            + "<path class='line' d='M6.2 6.4a1.8 1.8 0 1 1 2.6 1.7c-.5.3-.8.6-.8 1.2m0 1.6v.6'/>"),
    LAPSED("still", "<circle class='line' cx='8' cy='8' r='5.5'/><path class='line' d='M5 8h6'/>"),
    RELEASED("still", "<path class='line' d='M12.6 5A5.5 5.5 0 1 0 13.5 8'/>"
            + "<path class='line' d='m8 8 5.5-5.5m-3.3 0h3.3v3.3'/>"),
    WITHDRAWN("still", "<path class='line' d='M3.4 5A5.5 5.5 0 1 1 2.5 8'/>"
            + "<path class='line' d='M6 2.2 3.2 5l2.9 2.6'/>"),
    LIBERTY_OPEN("active", "<path class='line' d='M3 14V3.2h10V14'/>"
            + "<path class='full' d='M6.5 8.6 3 14V3.2l3.5 1.6z'/>"),
    LIBERTY_CLOSED("still", "<path class='line' d='M3.5 14V2.5h9V14zM10 8v1.2'/>"),
    POINT_OPEN("late", "<path class='line' d='M13.4 6.4A5.6 5.6 0 1 1 9.6 2.6'/>"
            + "<path class='line' d='M8 5v3.2l2 1.5'/>");

    private final String tone;
    private final String drawing;

    Shape(String tone, String drawing) {
        this.tone = tone;
        this.drawing = drawing;
    }

    /** The group that a colour stands for: still, active, done, late, bad or open. */
    String tone() {
        return tone;
    }

    static Shape of(Standing.Kind kind) {
        return switch (kind) {
            case OFFERED -> OFFERED;
            case WAITING -> WAITING;
            case DUE -> DUE;
            case IN_FORCE -> IN_FORCE;
            case SUSPENDED -> SUSPENDED;
            case PERFORMED -> PERFORMED;
            case DISCHARGED -> DISCHARGED;
            case OVERDUE -> OVERDUE;
            case BREACHED -> BREACHED;
            case CONTESTED -> CONTESTED;
            case UNKNOWN -> UNKNOWN;
            case LAPSED -> LAPSED;
            case RELEASED -> RELEASED;
            case WITHDRAWN, TERMINATED -> WITHDRAWN;
        };
    }

    static Shape ofLiberty(Truth open) {
        return switch (open) {
            case YES -> LIBERTY_OPEN;
            case NO -> LIBERTY_CLOSED;
            case UNKNOWN -> UNKNOWN;
        };
    }

    static Shape ofState(Truth inForce) {
        return switch (inForce) {
            case YES -> IN_FORCE;
            case NO -> WAITING;
            case UNKNOWN -> UNKNOWN;
        };
    }

    static Shape ofPoint(Truth settled) {
        return switch (settled) {
            case YES -> DISCHARGED;
            case NO -> POINT_OPEN;
            case UNKNOWN -> UNKNOWN;
        };
    }

    static Shape of(AmendmentAnswer.Stage stage) {
        return switch (stage) {
            case NOT_YET, OFFERED -> OFFERED;
            case ACCEPTED -> DISCHARGED;
            case WITHDRAWN -> WITHDRAWN;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** A drawing that is spoken by the words beside it. */
    Html.Element drawn() {
        return Html.of("svg", use().with("width", "16").with("height", "16")).css("shape tone-" + tone)
                .with("viewBox", "0 0 16 16").with("aria-hidden", "true").with("focusable", "false");
    }

    /** The drawing inside a larger one. */
    Html.Element at(double x, double y, double size) {
        return use().css("shape tone-" + tone).with("x", Drawn.number(x)).with("y", Drawn.number(y))
                .with("width", Drawn.number(size)).with("height", Drawn.number(size));
    }

    private Html.Element use() {
        return Html.of("use").with("href", "#" + symbolId());
    }

    private String symbolId() {
        return "shape-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All drawings, once on every page; the others refer to them. */
    static Html definitions() {
        List<Html.Element> symbols = Arrays.stream(values()).map(shape -> Html
                .of("symbol", new Html.Source(shape.drawing.replace('\'', '"')))
                .id(shape.symbolId()).with("viewBox", "0 0 16 16")).toList();
        return Html.of("svg", symbols).css("definitions").with("width", "0").with("height", "0")
                .with("aria-hidden", "true").with("focusable", "false");
    }
}
