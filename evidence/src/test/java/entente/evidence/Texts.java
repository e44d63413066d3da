package entente.evidence;

import entente.language.model.Act;
import entente.language.model.Act.Kind;
import entente.language.model.Agreement;
import entente.language.model.Amendment;
import entente.language.model.ActPattern;
import entente.language.model.Amount;
import entente.language.model.Change;
import entente.language.model.Document;
import entente.language.model.Duty;
import entente.language.model.Frame;
import entente.language.model.Group;
import entente.language.model.Item;
import entente.language.model.Method;
import entente.language.model.Organ;
import entente.language.model.Part;
import entente.language.model.Party;
import entente.language.model.Place;
import entente.language.model.Terms;
import entente.language.model.Undertaking;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The text that the tests of this module place claims against, made of records so that they need no parser. */
public final class Texts {
    private static final Place NONE = Place.NOWHERE;

    public static final Agreement CUBA = new Agreement("cuba-1962", "Understanding", LocalDate.of(1962, 10, 28),
            ZoneId.of("America/New_York"),
            List.of(party("usa", "United States"), party("ussr", "Soviet Union"), party("cuba", "Cuba"),
                    party("un", "United Nations"),
                    new Party("oas", "Organization of American States", List.of("usa"), NONE)),
            List.of(new Organ("stevenson", "", "usa", NONE), new Organ("kuznetsov", "", "ussr", NONE)),
            List.of(new Document("letter-27", "Kennedy to Khrushchev", NONE)),
            List.of(item("missile"), item("il28"), item("warhead"), item("aircraft")),
            List.of(new Group("offensive-weapon", List.of("missile", "il28", "warhead"), NONE)),
            List.of(deed("remove", "offensive-weapon", "ussr"), deed("introduce", "offensive-weapon"),
                    deed("invade", ""), deed("overfly", "", "usa", "oas"),
                    new Act("inspect", Kind.DEED, "", List.of("un"), List.of("cuba"), NONE),
                    deed("lift-quarantine", "", "usa"), words("assure"), words("propose"), words("consent"),
                    words("declare"), words("accept"), words("refuse"), words("release"), words("extend"),
                    words("withdraw")),
            List.of(new Method("inspection", List.of("un"), "inspect", NONE),
                    new Method("count-at-sea", List.of("usa"), "", NONE),
                    new Method("photograph", List.of("usa"), "", NONE)),
            List.of(), List.of(), Frame.NONE,
            List.of(undertaking("missiles-out"), undertaking("bombers-out"), undertaking("no-reintroduction")),
            List.of(), List.of(), List.of(new Amendment("offer-13-november", "usa", LocalDate.of(1962, 11, 13),
                    Optional.empty(), List.of(new Change.AddUndertaking(undertaking("notice"), NONE)), List.of(),
                    NONE)),
            List.of(), List.of(), NONE);

    private Texts() {}

    private static Party party(String name, String title) {
        return new Party(name, title, List.of(), NONE);
    }

    private static Item item(String name) {
        return new Item(name, name, NONE);
    }

    private static Act deed(String name, String of, String... by) {
        return new Act(name, Kind.DEED, of, List.of(by), List.of(), NONE);
    }

    private static Act words(String name) {
        return new Act(name, Kind.WORDS, "", List.of(), List.of(), NONE);
    }

    private static Undertaking undertaking(String name) {
        var what = new ActPattern("", "remove", new Amount.Every(), "missile", "", "");
        return new Undertaking(name, "ussr", "usa", "", List.of(), Part.of(new Duty.Do(what), NONE, false),
                Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty(),
                Terms.NONE, List.of(), "", NONE);
    }
}
