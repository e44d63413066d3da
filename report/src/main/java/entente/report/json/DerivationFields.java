package entente.report.json;

import entente.evidence.TimeWords;
import entente.standing.Derivation;
import java.util.Locale;

/** Why something is so: a tree. */
final class DerivationFields {

    private final Fields fields;
    private final JsonText json;

    DerivationFields(Fields fields) {
        this.fields = fields;
        json = fields.json();
    }

    void of(Derivation why) {
        json.string("sentence", fields.sentences().of(why.conclusion()));
        json.orNull("rule", why.rule());
        if (why.words().isPresent()) {
            fields.line(why.words().get());
        } else {
            json.nothing("line");
            json.nothing("words");
        }
        fields.cites(why.cites());
        json.objects("claims", why.claims(), used -> {
            json.string("part", used.part().name().toLowerCase(Locale.ROOT));
            json.object("claim", claim -> fields.claim(used.claim()));
        });
        json.objects("searched", why.searched(), searched -> {
            json.string("for", searched.what());
            json.string("between", TimeWords.span(searched.between(), fields.answer().text().zone()));
        });
        json.objects("because", why.because(), this::of);
    }
}
