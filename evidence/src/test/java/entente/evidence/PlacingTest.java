package entente.evidence;

import static entente.evidence.Logs.aside;
import static entente.evidence.Logs.claim;
import static entente.evidence.Logs.denial;
import static entente.evidence.Logs.ids;
import static entente.evidence.Logs.removal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rules E1 to E12 of {@code spec/evidence.md}, as far as placing carries them. */
class PlacingTest {
    private static final ZoneId ZONE = Texts.CUBA.zone();

    private static Span days(int first, int last) {
        return new Span(LocalDate.of(1962, 11, first).atStartOfDay(ZONE).toInstant(),
                Span.endOf(LocalDate.of(1962, 11, last), ZONE));
    }

    @Test
    void e1EveryNameIsANameOfTheText() {
        Evidence log = Logs.of(removal("good", 8, ",'method':'count-at-sea','document':'letter-27'"),
                removal("a", 8, ",'to':'nato'"), removal("b", 8, ",'method':'satellite'"),
                removal("c", 8, ",'document':'letter-99'"), removal("d", 8, ",'seen':['usa','nato']"));
        assertThat(ids(log)).containsExactly("good");
        assertThat(aside(log)).containsExactly("E203 a", "E203 b", "E203 c", "E203 d");
    }

    @Test
    void e1TheActorCanDoTheActAndTheItemIsOneOfTheActs() {
        Evidence log = Logs.of(
                deed("a", "usa", "'by':'cuba','act':'remove','item':'il28'"),
                deed("b", "usa", "'by':'ussr','act':'remove','item':'aircraft'"),
                deed("c", "usa", "'by':'kuznetsov','act':'remove','item':'offensive-weapon'"),
                deed("d", "ussr", "'by':'usa','act':'overfly'"));
        assertThat(ids(log)).containsExactly("c", "d");
        assertThat(aside(log)).containsExactly("E205 a", "E206 b");
    }

    @Test
    void e1AMethodIsItsOwnersAndTheirOrgans() {
        Evidence log = Logs.of(removal("a", 1, ",'method':'inspection'"),
                removal("b", 1, ",'method':'photograph'").replace("'usa'", "'stevenson'"));
        assertThat(ids(log)).containsExactly("b");
        assertThat(aside(log)).containsExactly("E207 a");
    }

    @Test
    void e1WordsMayBeAboutWhatAnAmendmentBrings() {
        assertThat(Logs.of(deed("a", "ussr", "'by':'ussr','act':'accept','about':'notice'")).setAside()).isEmpty();
    }

    @Test
    void e2DatesArePossible() {
        String base = removal("a", 1, "");
        Evidence log = Logs.of(base.replace("1962-11-05/1962-11-09", "1962-11-09/1962-11-05"),
                base.replace("'a'", "'b'").replace("1962-11-05/1962-11-09", "1962-11-11"),
                removal("c", 1, ",'received':'1962-11-09'"), removal("d", 1, ",'received':'1962-11-10T12:00'"),
                base.replace("'a'", "'e'").replace("1962-11-05/1962-11-09", "1962-11-10T23:00"));
        assertThat(ids(log)).containsExactly("d", "e");
        assertThat(aside(log)).containsExactly("E209 a", "E209 b", "E209 c");
    }

    @Test
    void e2ADateThatAClaimTakesOverMustBePossibleToo() {
        Evidence log = Logs.of(removal("a", 1, ""), denial("b", "denies", "a").replace("11-12", "11-04"));
        assertThat(aside(log)).containsExactly("E209 b");
    }

    @Test
    void e3AReportEndsWhatItIsAbout() {
        Evidence log = Logs.of(removal("a", 1, "").replace("11-05/1962-11-09", "11-05/1962-11-30"),
                removal("b", 1, "").replace("1962-11-05/1962-11-09", "1962-11-10").replace("'1962-11-10'}",
                        "'1962-11-10T12:00'}"));
        assertThat(claim(log, "a").happened()).isEqualTo(days(5, 10));
        assertThat(claim(log, "b").happened().last()).isEqualTo(Instant.parse("1962-11-10T17:00:00Z"));
    }

    @Test
    void e4WhatIsLeftOutIsTakenFromTheClaimThatItIsAbout() {
        Evidence log = Logs.of(removal("a", 8, ""), denial("b", "confirms", "a"), denial("c", "confirms", "b"),
                denial("d", "denies", "c"));
        Claim last = claim(log, "d");
        assertThat(List.of(last.by(), last.act(), last.item())).containsExactly("ussr", "remove", "missile");
        assertThat(last.number()).isEqualTo(new Quantity.Count(8));
        assertThat(last.happened()).isEqualTo(days(5, 9));
        assertThat(last.affirms()).isFalse();
        assertThat(claim(log, "c").affirms()).isTrue();
    }

    @Test
    void e4ItNamesAClaimThatIsThereAndAgrees() {
        Evidence log = Logs.of(removal("a", 8, ""), denial("b", "confirms", "nothing"),
                removal("c", 8, ",'confirms':'a'").replace("'missile'", "'il28'"),
                removal("d", 7, ",'confirms':'a'").replace("'by':'ussr'", "'by':'kuznetsov'"));
        assertThat(ids(log)).containsExactly("a", "d");
        assertThat(aside(log)).containsExactly("E302 b", "E304 c");
    }

    @Test
    void e4OnlyItsOwnSourceRetracts() {
        Evidence log = Logs.of(removal("a", 8, ""), denial("b", "retracts", "a"),
                denial("c", "retracts", "a").replace("'says':'ussr'", "'says':'stevenson'"),
                denial("d", "retracts", "c").replace("'says':'ussr'", "'says':'usa'"));
        assertThat(ids(log)).containsExactly("a", "c");
        assertThat(aside(log)).containsExactly("E305 b", "E306 d");
        assertThat(claim(log, "c").affirms()).isFalse();
    }

    @Test
    void e4ADenialCanNeitherBeConfirmedNorDenied() {
        Evidence log = Logs.of(removal("a", 8, ""), denial("b", "denies", "a"), denial("c", "denies", "b"),
                denial("d", "confirms", "b"));
        assertThat(aside(log)).containsExactly("E306 c", "E306 d");
    }

    @Test
    void e4ARingHasNoFirst() {
        Evidence log = Logs.of(denial("a", "confirms", "b"), denial("b", "confirms", "c"), denial("c", "confirms", "a"),
                denial("d", "confirms", "c"), denial("e", "confirms", "e"), denial("f", "denies", "f"));
        assertThat(log.claims()).isEmpty();
        assertThat(aside(log)).containsExactly("E307 a", "E307 b", "E307 c", "E303 d", "E307 e", "E306 f");
    }

    @Test
    void e4AChainMayBeLong() {
        String[] chain = IntStream.range(0, 20_000).mapToObj(i -> i == 0 ? removal("c0", 3, "")
                : denial("c" + i, "confirms", "c" + (i - 1))).toArray(String[]::new);
        Evidence log = Logs.of(chain);
        assertThat(log.claims()).hasSize(20_000).allSatisfy(one ->
                assertThat(one.number()).isEqualTo(new Quantity.Count(3)));
    }

    @Test
    void e5TheSameTwiceIsOneAndOtherContentIsNone() {
        Evidence log = Logs.of(removal("a", 8, ""), removal("a", 8, ""), removal("b", 8, ""), removal("b", 9, ""),
                removal("c", 8, ""), removal("c", 8, ",'to':'nobody'"),
                removal("a", 8, "").substring(0, 20));
        assertThat(ids(log)).containsExactly("a");
        assertThat(claim(log, "a").line()).isEqualTo(1);
        assertThat(aside(log)).containsExactly("E301 b", "E301 b", "E301 c", "E203 c", "E101 a");
    }

    @Test
    void e6WhatLeansOnWhatIsSetAsideGoesWithIt() {
        Evidence log = Logs.of(denial("d", "retracts", "c"), denial("c", "confirms", "b"), denial("b", "confirms", "a"),
                removal("a", 8, ",'item2':1"), removal("e", 8, ""));
        assertThat(ids(log)).containsExactly("e");
        assertThat(aside(log)).containsExactly("E303 d", "E303 c", "E303 b", "E105 a");
    }

    @Test
    void e7NoNumberOfAnotherSetsAClaimAside() {
        Evidence log = Logs.of("{'id':'n','says':'ussr','by':'ussr','act':'declare','item':'missile','number':42,"
                + "'happened':'1962-11-02','reported':'1962-11-02'}", removal("a", 99, ""),
                removal("b", 7, ",'confirms':'a'"));
        assertThat(log.setAside()).isEmpty();
        assertThat(log.claims()).hasSize(3);
    }

    @Test
    void e8e9UnlinkedClaimsStayClaimsOfTheirOwn() {
        Evidence log = Logs.of(removal("a", 8, ""), removal("b", 9, "").replace("'says':'usa'", "'says':'un'"));
        assertThat(ids(log)).containsExactly("a", "b");
        assertThat(log.claims()).allSatisfy(one -> assertThat(one.confirms()).isEmpty());
    }

    @Test
    void e10ARetractedClaimStaysInTheLogForTheViewsThatDoNotKnowTheRetraction() {
        Evidence log = Logs.of(removal("a", 8, ""), denial("b", "confirms", "a"),
                denial("r", "retracts", "a").replace("'says':'ussr'", "'says':'usa'"));
        assertThat(ids(log)).containsExactly("a", "b", "r");
        assertThat(claim(log, "r").happened()).isEqualTo(claim(log, "r").reported());
    }

    @Test
    void e11AClaimArrivesWhenItIsReceivedElseWhenItIsReported() {
        Evidence log = Logs.of(removal("a", 8, ""), removal("b", 8, ",'received':'1962-11-20T10:00Z'"),
                removal("c", 8, ",'received':'1962-11-20','seen':['usa','kuznetsov','usa']"));
        assertThat(claim(log, "a").arrived()).isEqualTo(days(10, 10).last());
        assertThat(claim(log, "b").arrived()).isEqualTo(Instant.parse("1962-11-20T10:00:00Z"));
        assertThat(claim(log, "c").arrived()).isEqualTo(days(20, 20).last());
        assertThat(claim(log, "c").seen()).containsExactlyInAnyOrder("usa", "kuznetsov");
    }

    @Test
    void besideALogClaimsMayBeAboutItAndDoNotDisturbIt() {
        Evidence log = Logs.of(removal("a", 8, ""), denial("bad", "confirms", "nothing"));
        Placing placing = Placing.beside(log, Texts.CUBA);
        placing.take(raw("x", Field.CONFIRMS, "a"));
        placing.take(raw("y", Field.CONFIRMS, "bad"));
        placing.take(raw("a", Field.CONFIRMS, "x"));
        Evidence more = placing.evidence();
        assertThat(ids(more)).containsExactly("x");
        assertThat(more.claims().getFirst().item()).isEqualTo("missile");
        assertThat(aside(more)).containsExactlyInAnyOrder("E303 y", "E301 a");
    }

    private static String deed(String id, String says, String what) {
        return "{'id':'" + id + "','says':'" + says + "'," + what + ",'happened':'1962-11-14','reported':'1962-11-14'}";
    }

    private static RawClaim raw(String id, Field link, String of) {
        return new RawClaim("", 1, new EnumMap<>(Map.of(Field.ID, id, Field.SAYS, "un", link, of,
                Field.REPORTED, "1962-11-20")), List.of(), false);
    }
}
