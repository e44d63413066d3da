package entente.app;

import entente.language.model.Agreement;
import entente.language.model.Change;
import entente.language.model.Citation;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Everything that a text cites, in the order of its lines. */
final class CitationsOfText {

    private CitationsOfText() {}

    static List<Citation> of(Agreement text) {
        Stream<Citation> pieces = Stream.of(
                text.undertakings().stream().flatMap(piece -> piece.cites().stream()),
                text.openPoints().stream().flatMap(piece -> piece.cites().stream()),
                text.liberties().stream().flatMap(piece -> piece.cites().stream()),
                text.amendments().stream().flatMap(piece -> Stream.concat(piece.cites().stream(),
                        piece.changes().stream().flatMap(CitationsOfText::added))),
                text.readings().stream().flatMap(piece -> Stream.concat(piece.cites().stream(),
                        piece.changes().stream().flatMap(CitationsOfText::added)))).flatMap(all -> all);
        return pieces.distinct().sorted(Comparator.comparingInt((Citation cited) -> cited.place().line())
                .thenComparingInt(cited -> cited.place().from())).toList();
    }

    /** What a change adds may rest on words of its own; what it only changes cites under its heading. */
    private static Stream<Citation> added(Change change) {
        return switch (change) {
            case Change.AddUndertaking c -> c.undertaking().cites().stream();
            case Change.AddLiberty c -> c.liberty().cites().stream();
            case Change.AddOpenPoint c -> c.openPoint().cites().stream();
            case Change.AddWay c -> Stream.of();
            case Change.AddCondition c -> Stream.of();
            case Change.ReplaceConditions c -> Stream.of();
            case Change.SetDeadline c -> Stream.of();
            case Change.SetDuty c -> Stream.of();
            case Change.SetProof c -> Stream.of();
            case Change.SetMay c -> Stream.of();
            case Change.SetRepeat c -> Stream.of();
            case Change.SetState c -> Stream.of();
            case Change.SetEnds c -> Stream.of();
            case Change.DropPart c -> Stream.of();
            case Change.DropWhole c -> Stream.of();
        };
    }
}
