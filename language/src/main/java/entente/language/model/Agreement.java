package entente.language.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** A checked text: every name in it is declared, every date exists. */
public record Agreement(String name, String title, LocalDate opens, ZoneId zone, List<Party> parties,
        List<Organ> organs, List<Document> documents, List<Item> items, List<Group> groups, List<Act> acts,
        List<Method> methods, List<State> states, List<Standard> standards, List<Undertaking> undertakings,
        List<OpenPoint> openPoints, List<Liberty> liberties, List<Amendment> amendments, List<Reading> readings,
        List<Assumption> assumptions, Place place) {}
