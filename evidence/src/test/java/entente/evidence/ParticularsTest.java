package entente.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import entente.evidence.jsonl.ClaimLines;
import entente.evidence.jsonl.ClaimWriter;
import entente.evidence.sentence.ClaimSentence;
import entente.language.model.Act;
import entente.language.model.Act.Kind;
import entente.language.model.Agreement;
import entente.language.model.Finding;
import entente.language.model.Frame;
import entente.language.model.Item;
import entente.language.model.Measure;
import entente.language.model.Parameter;
import entente.language.model.Place;
import entente.language.model.Unit;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What only some claims say: E1 of {@code spec/evidence.md} over the widened language. */
class ParticularsTest {
    private static final Place NONE = Place.NOWHERE;
    private static final LocalDate DAY = LocalDate.of(1962, 11, 20);
    private static final Agreement TEXT = text();

    private static Agreement text() {
        Agreement a = Texts.CUBA;
        List<Act> acts = new ArrayList<>(a.acts());
        acts.add(new Act("pay", Kind.DEED, "dollar", List.of("usa"), List.of(), NONE));
        List.of("find", "assign", "conclude", "terminate").forEach(word ->
                acts.add(new Act(word, Kind.WORDS, "", List.of(), List.of(), NONE)));
        var frame = new Frame(Optional.empty(), List.of(),
                List.of(new Unit("dollar", "", 2, "", BigDecimal.ONE, NONE),
                        new Unit("kg", "", 0, "", BigDecimal.ONE, NONE),
                        new Unit("t", "", 0, "kg", new BigDecimal("1000"), NONE)),
                List.of(new Measure("stock", "", "kg", List.of("ussr"), List.of(), NONE)), List.of(), List.of(),
                Optional.empty(), List.of(new Parameter("price", "", Parameter.Kind.NUMBER, "dollar", NONE)),
                List.of(), List.of());
        return new Agreement(a.name(), a.title(), a.opens(), a.zone(), a.parties(), a.organs(), a.documents(),
                List.copyOf(new ArrayList<Item>(a.items())), a.groups(), acts, a.methods(), a.states(), a.standards(),
                frame, a.undertakings(), a.openPoints(), a.liberties(), a.amendments(), a.readings(),
                a.assumptions(), a.place());
    }

    private static Evidence said(String... sentences) {
        return ClaimSentence.log(List.of(sentences), TEXT, DAY);
    }

    private static Claim one(String sentence) {
        Evidence heard = said(sentence);
        assertThat(heard.setAside()).isEmpty();
        return heard.claims().getFirst();
    }

    private static List<String> asideOf(String... lines) {
        return Logs.aside(jsonl(lines));
    }

    private static Evidence jsonl(String... lines) {
        Placing placing = Placing.against(TEXT);
        var reader = new ClaimLines("claims.jsonl", placing);
        for (int i = 0; i < lines.length; i++) {
            byte[] bytes = Logs.json(lines[i]).getBytes(StandardCharsets.UTF_8);
            reader.line(i + 1L, bytes, 0, bytes.length);
        }
        reader.end(true);
        return placing.evidence();
    }

    private static String line(String id, String rest) {
        return "{'id':'" + id + "','says':'un','happened':'1962-11-20','reported':'1962-11-20'," + rest + "}";
    }

    @Test
    void aMeasureHasAValueInItsOwnUnit() {
        assertThat(one("un says: stock is 174.1 kg on 1962-11-19").particulars().value())
                .contains(new BigDecimal("174.1"));
        Claim tonnes = one("un says: stock is 0.25 t");
        assertThat(tonnes.particulars().value()).map(BigDecimal::toPlainString).contains("250");
        assertThat(tonnes.by()).as("whose it is need not be said").isEqualTo("ussr");
        assertThat(asideOf(line("a", "'act':'stock'"), line("b", "'act':'stock','value':'1','unit':'dollar'"),
                line("c", "'act':'stock','value':'much'"), line("d", "'act':'stock','value':1.5,'number':2"),
                line("e", "'by':'usa','act':'pay','item':'dollar','number':1,'value':2")))
                .containsExactly("E201 a", "E206 b", "E210 c", "E202 d", "E202 e");
    }

    @Test
    void aNumberOfAUnitHasItsDigits() {
        Claim paid = one("un says: usa pays 1200.50 dollar");
        assertThat(paid.number()).isEqualTo(new Quantity.Parts(120050, 2));
        assertThat(Numbered.words(paid.number())).isEqualTo("1200.50");
        assertThat(asideOf(line("a", "'by':'usa','act':'pay','item':'dollar','number':'1.005'"),
                line("b", "'by':'ussr','act':'remove','item':'missile','number':1.5"))).hasSize(2)
                .allMatch(one -> one.startsWith("E210"));
    }

    @Test
    void aDegreeIsOfADeed() {
        assertThat(one("un says: ussr removes 40 percent missile").particulars().degree()).contains(40);
        assertThat(asideOf(line("a", "'by':'ussr','act':'remove','item':'missile','degree':101"),
                line("b", "'by':'ussr','act':'remove','item':'missile','degree':50,'number':2")))
                .containsExactly("E210 a", "E202 b");
    }

    @Test
    void aBodyFinds() {
        Claim found = one("un says: un finds missiles-out not met");
        assertThat(found.particulars().finding()).contains(Finding.NOT_MET);
        assertThat(found.about()).isEqualTo("missiles-out");
        assertThat(asideOf(line("a", "'by':'un','act':'find','about':'missiles-out'"),
                line("b", "'by':'un','act':'find','about':'missiles-out','finding':'good'"),
                line("c", "'by':'un','act':'assure','about':'missiles-out','finding':'met'")))
                .containsExactly("E201 a", "E202 b", "E202 c");
    }

    @Test
    void whatADeedIsDoneUnderIsAnUndertaking() {
        assertThat(one("un says: ussr removes 2 missile, under missiles-out/1962-11-01").particulars().under())
                .isEqualTo("missiles-out/1962-11-01");
        assertThat(asideOf(line("a", "'by':'ussr','act':'remove','item':'missile','under':'missile-out'")))
                .containsExactly("E203 a");
    }

    @Test
    void anInstanceIsConcludedWithItsParameters() {
        Claim concluded = one("un says: usa concludes s-1 with price 1200.50");
        assertThat(concluded.particulars().instance()).isEqualTo("s-1");
        assertThat(concluded.particulars().with()).isEqualTo(Map.of("price", "1200.50"));
        assertThat(one("un says: usa pays 3 dollar, for s-1").particulars().instance()).isEqualTo("s-1");
        assertThat(asideOf(line("a", "'by':'usa','act':'conclude'"),
                line("b", "'by':'usa','act':'conclude','instance':'s','with':{'prize':1}"),
                line("c", "'by':'usa','act':'conclude','instance':'s','with':{'price':{}}")))
                .containsExactly("E201 a", "E203 b", "E107 c");
    }

    @Test
    void aConfirmationMeasuresTheSame() {
        Evidence log = said("a: un says: stock is 174.1 kg", "b: usa says: ussr removes 1 missile, under missiles-out",
                "c: un says: ussr removes 1 missile, confirms b");
        assertThat(log.setAside()).isEmpty();
        assertThat(Logs.claim(log, "c").particulars().under()).isEqualTo("missiles-out");
    }

    @Test
    void isReadBackAsItWasWritten() {
        Evidence log = jsonl(line("a", "'act':'stock','value':'174.10','approximate':'yes'"),
                line("b", "'by':'usa','act':'pay','item':'dollar','number':'1200.50','under':'missiles-out'"),
                line("c", "'by':'usa','act':'conclude','instance':'s-1','with':{'price':'7'}"),
                line("d", "'by':'un','act':'find','about':'missiles-out','finding':'partly met'"),
                line("e", "'by':'usa','act':'terminate','about':'cuba-1962','until':'1962-12-31'"));
        assertThat(log.setAside()).isEmpty();
        String[] written = log.claims().stream().map(claim -> ClaimWriter.line(claim, TEXT.zone()))
                .toArray(String[]::new);
        assertThat(jsonl(written).claims()).usingRecursiveComparison().ignoringFields("line", "file")
                .isEqualTo(log.claims());
    }

    @Test
    void wordsMayBeAboutAnInstance() {
        assertThat(one("un says: usa terminates missiles-out/usa").about()).isEqualTo("missiles-out/usa");
        assertThat(asideOf(line("a", "'by':'usa','act':'terminate','about':'missile-out/usa'")))
                .containsExactly("E203 a");
    }
}
