package entente.language.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** A checked text: every name in it is declared, every date exists. */
public record Agreement(String name, String title, LocalDate opens, ZoneId zone, List<Party> parties,
        List<Organ> organs, List<Document> documents, List<Item> items, List<Group> groups, List<Act> acts,
        List<Method> methods, List<State> states, List<Standard> standards, Frame frame,
        List<Undertaking> undertakings, List<OpenPoint> openPoints, List<Liberty> liberties,
        List<Amendment> amendments, List<Reading> readings, List<Assumption> assumptions, Place place) {

    /** The same text with other pieces. */
    public Agreement with(List<Undertaking> undertakings, List<OpenPoint> openPoints, List<Liberty> liberties) {
        return new Agreement(name, title, opens, zone, parties, organs, documents, items, groups, acts, methods,
                states, standards, frame, undertakings, openPoints, liberties, amendments, readings, assumptions,
                place);
    }

    /** The same text under another title. */
    public Agreement titled(String title) {
        return new Agreement(name, title, opens, zone, parties, organs, documents, items, groups, acts, methods,
                states, standards, frame, undertakings, openPoints, liberties, amendments, readings, assumptions,
                place);
    }

    /** The same text with other amendments and readings. */
    public Agreement withChanges(List<Amendment> amendments, List<Reading> readings) {
        return new Agreement(name, title, opens, zone, parties, organs, documents, items, groups, acts, methods,
                states, standards, frame, undertakings, openPoints, liberties, amendments, readings, assumptions,
                place);
    }

    /** The same text with other states. */
    public Agreement withStates(List<State> states) {
        return new Agreement(name, title, opens, zone, parties, organs, documents, items, groups, acts, methods,
                states, standards, frame, undertakings, openPoints, liberties, amendments, readings, assumptions,
                place);
    }

    /** The same text with another frame. */
    public Agreement withFrame(Frame frame) {
        return new Agreement(name, title, opens, zone, parties, organs, documents, items, groups, acts, methods,
                states, standards, frame, undertakings, openPoints, liberties, amendments, readings, assumptions,
                place);
    }

    /** The same text with other methods. */
    public Agreement withMethods(List<Method> methods) {
        return new Agreement(name, title, opens, zone, parties, organs, documents, items, groups, acts, methods,
                states, standards, frame, undertakings, openPoints, liberties, amendments, readings, assumptions,
                place);
    }
}
