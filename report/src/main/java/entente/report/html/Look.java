package entente.report.html;

import entente.report.Sentences;
import entente.standing.ask.Position;

/** A position as it is shown everywhere on the page: a figure and its words, always both. */
record Look(Shape shape, String words) {

    static Look of(Position position, Sentences sentences) {
        return new Look(shape(position), sentences.stage(position));
    }

    static Look of(Position position, String words) {
        return new Look(shape(position), words);
    }

    private static Shape shape(Position position) {
        return switch (position) {
            case Position.OfUndertaking(var answer) -> Shape.of(answer.standing().kind());
            case Position.OfOpenPoint(var answer) -> Shape.ofPoint(answer.settled());
            case Position.OfLiberty(var answer) -> Shape.ofLiberty(answer.open());
            case Position.OfAmendment(var answer) -> Shape.of(answer.stage());
            case Position.OfState(var answer) -> Shape.ofState(answer.inForce());
        };
    }

    Html.Element shown() {
        return Html.of("span", shape.drawn(), Html.of("span", words)).css("look tone-" + shape.tone());
    }
}
