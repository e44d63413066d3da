package entente.report.text;

import entente.evidence.Remark;
import entente.report.Sentences;
import entente.standing.AmendmentAnswer;
import entente.standing.Standing.Kind;
import entente.standing.UndertakingAnswer;
import entente.standing.ask.Position;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Where everything stands, by party. */
final class StandingPage {

    private static final int MOST_INSTANCES = 6;
    private static final Set<Kind> QUIET = EnumSet.of(Kind.DISCHARGED, Kind.IN_FORCE, Kind.WAITING, Kind.RELEASED,
            Kind.LAPSED, Kind.TERMINATED, Kind.WITHDRAWN, Kind.OFFERED);

    private final Writing w;

    StandingPage(Writing writing) {
        w = writing;
    }

    String write() {
        w.top();
        byDebtor().forEach((party, answers) -> {
            w.page().heading(w.sentences().partyFirst(party) + " has undertaken");
            answers.forEach(answer -> entry(new Position.OfUndertaking(answer)));
        });
        if (w.answer().undertakings().isEmpty()) {
            w.page().gap().indented(0, "Nobody has undertaken anything.");
        }
        section("Open points", position -> position instanceof Position.OfOpenPoint);
        section("Liberties", position -> position instanceof Position.OfLiberty);
        section("Amendments", StandingPage::isMade);
        states();
        measures();
        remarks();
        return w.page().toString();
    }

    /** Of an amendment that is still to be made on the day of the view nobody could know. */
    private static boolean isMade(Position position) {
        return position instanceof Position.OfAmendment(var answer) && answer.stage() != AmendmentAnswer.Stage.NOT_YET;
    }

    private Map<String, List<UndertakingAnswer>> byDebtor() {
        Map<String, List<UndertakingAnswer>> byDebtor = new LinkedHashMap<>();
        Position.all(w.answer()).values().forEach(position -> {
            if (position instanceof Position.OfUndertaking(var answer)) {
                byDebtor.computeIfAbsent(answer.undertaking().from(), party -> new ArrayList<>()).add(answer);
            }
        });
        return byDebtor;
    }

    private void section(String title, Predicate<Position> belongs) {
        List<Position> positions = Position.all(w.answer()).values().stream().filter(belongs).toList();
        if (!positions.isEmpty()) {
            w.page().heading(title);
            positions.forEach(this::entry);
        }
    }

    private void entry(Position position) {
        w.page().indented(2, w.named(position));
        w.page().indented(6, w.sentences().of(position));
        if (position instanceof Position.OfUndertaking(var answer)) {
            instances(answer);
            answer.determinations().forEach(found -> w.page().indented(6, w.sentences().of(found)));
        }
    }

    /** Those that need somebody's attention; of the rest, the sentence above says how many there are. */
    private void instances(UndertakingAnswer answer) {
        List<UndertakingAnswer> open = answer.withInstances()
                .filter(one -> one != answer && one.instances().isEmpty() && !QUIET.contains(one.standing().kind()))
                .toList();
        open.stream().limit(MOST_INSTANCES).forEach(one -> {
            w.page().indented(8, w.named(new Position.OfUndertaking(one)));
            w.page().indented(12, w.sentences().of(one));
        });
        if (open.size() > MOST_INSTANCES) {
            w.page().indented(8, "and " + (open.size() - MOST_INSTANCES) + " more: entente outstanding lists them");
        }
    }

    private void states() {
        if (!w.answer().states().isEmpty()) {
            w.page().heading("In force and available");
            w.answer().states().forEach(state -> w.page().indented(2, w.sentences().of(state)));
        }
    }

    private void measures() {
        if (!w.answer().measures().isEmpty()) {
            w.page().heading("Measured");
            w.answer().measures().forEach(measure -> w.page().indented(2, w.sentences().of(measure)));
        }
    }

    private void remarks() {
        List<Remark> remarks = w.answer().remarks();
        if (!remarks.isEmpty()) {
            w.page().heading("To be known about the evidence");
            remarks.forEach(remark -> w.page().indented(2, remark.words()
                    + (remark.claims().isEmpty() ? "" : " (" + Sentences.list(remark.claims()) + ")")));
        }
    }
}
