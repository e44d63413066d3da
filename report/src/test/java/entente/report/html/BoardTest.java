package entente.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import entente.evidence.Claim;
import entente.report.TextLines;
import entente.standing.ask.Turn;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BoardTest {

    private static final String HOSTILE = "</script></style><script>alert(1)</script>\" onload='alert(2)' & \u202e";

    private final Sale sale = new Sale();

    private String page() {
        Claim claim = sale.delivery("c-1", 1, "One crate came.", Set.of());
        return Board.html(sale.add(claim).contents(List.of(claim)));
    }

    @Test
    void leadsFromAnUndertakingThroughItsReasonToThePaper() {
        String page = page();
        assertThat(page).contains("href=\"#claim-c-1\"").contains("id=\"claim-c-1\"");
        String reason = between(page, "id=\"why-delivery\"", "</details>");
        assertThat(reason).contains("rule S16").contains("#claim-c-1").contains("The contract").contains("page 9");
    }

    @Test
    void everyLinkLeadsSomewhereOnThePageAndNoPlaceHasTwoNames() {
        String page = page();
        List<String> ids = all(page, " id=\"([^\"]*)\"");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsAll(all(page, " href=\"#([^\"]*)\""));
        assertThat(ids).containsAll(all(page, " aria-labelledby=\"([^\"]*)\""));
    }

    @Test
    void needsNothingButItself() {
        assertThat(page()).doesNotContainPattern("https?:|\\bsrc=|url\\(|@import|<link|<iframe|<object|<base");
    }

    @Test
    void letsNoOtherStyleOrScriptInThanItsOwn() throws Exception {
        String page = page();
        String policy = all(page, "Content-Security-Policy\" content=\"([^\"]*)\"").getFirst().replace("&#39;", "'");
        assertThat(policy).startsWith("default-src 'none'")
                .contains("style-src 'sha256-" + hash(between(page, "<style>", "</style>")) + "'")
                .contains("script-src 'sha256-" + hash(between(page, "<script>", "</script>")) + "'")
                .doesNotContain("unsafe");
        assertThat(page).doesNotContainPattern("<[a-z][^>]* style=").doesNotContainPattern("<[a-z][^>]* on[a-z]+=\"");
    }

    @Test
    void wordsOfALogOrATextCannotBreakOut() {
        Claim claim = sale.delivery("c<b>\"'" + HOSTILE, 1, HOSTILE, Set.of());
        String page = Board.html(sale.add(claim).contents(List.of(claim)));
        assertThat(page.split("<script", -1)).hasSize(2);
        assertThat(page.split("<style", -1)).hasSize(2);
        assertThat(page).contains("&lt;/script&gt;&lt;/style&gt;").doesNotContain("\u202e").doesNotContain("<b>");
        assertBalanced(page);
    }

    @Test
    void titlesCannotBreakOut() {
        String title = "Crates </title></script><script>alert(1)</script> & 'so' on";
        Sale hostile = new Sale(Sale.TEXT.replace("A sale of crates", title).replace("The contract", title));
        String page = Board.html(hostile.contents(List.of()));
        assertThat(page.split("<script", -1)).hasSize(2);
        assertThat(page).contains("<title>Crates &lt;/title&gt;");
        assertBalanced(page);
    }

    @Test
    void everyTagIsClosedWhereItBelongs() {
        assertBalanced(page());
    }

    @Test
    void headingsGoDownOneStepAtATime() {
        int above = 0;
        for (String level : all(page(), "<h([1-6])")) {
            int here = Integer.parseInt(level);
            assertThat(here).isLessThanOrEqualTo(above + 1);
            above = here;
        }
        assertThat(all(page(), "<h(1)")).hasSize(1);
    }

    @Test
    void everyTableHasACaptionAndEveryHeadSaysWhatItHeads() {
        String page = page();
        assertThat(all(page, "<table[^>]*>(\\s*<caption>)?")).isNotEmpty().doesNotContainNull();
        assertThat(all(page, "<th( [^>]*)?>")).allMatch(attributes -> attributes.contains("scope="));
    }

    @Test
    void neverShowsAStandingByColourAlone() {
        String page = page();
        assertThat(page).contains("overdue").contains("#shape-overdue").contains("1 of 3 proved, 2 claimed");
    }

    @Test
    void holdsNothingThatItsViewerMayNotSee() {
        Claim open = sale.delivery("c-open", 1, "Everyone knows.", Set.of());
        Claim held = sale.delivery("c-held", 1, "Only the seller knows.", Set.of("seller"));
        Contents all = sale.add(open).add(held).contents(List.of(open));
        assertThat(Board.html(all)).contains("Only the seller knows.").contains("May be seen by Seller only.");
        assertThat(Board.html(sale.seenBy("seller").contents(List.of(open)))).contains("Only the seller knows.");
        assertThat(Board.html(sale.seenBy("buyer").contents(List.of(open)))).contains("Everyone knows.")
                .doesNotContain("Only the seller knows.").doesNotContain("c-held");
    }

    @Test
    void aRetractionThatTheViewerMayNotSeeIsNoCauseForHim() {
        Claim open = sale.delivery("c-open", 1, "Everyone knows.", Set.of());
        Claim held = sale.delivery("c-held", 1, "Only the seller knows.", Set.of("seller"));
        Contents whole = sale.add(open).add(held).seenBy("buyer").contents(List.of(open));
        Turn turn = new Turn(Sale.DAY, "delivery", Optional.empty(), whole.turns().getFirst().after(),
                new Turn.Cause.ByRetraction(List.of(held)));
        String page = Board.html(new Contents(whole.answer(), whole.evidence(), whole.outstanding(), whole.since(),
                List.of(turn), whole.readings(), whole.text()));
        assertThat(page).doesNotContain("c-held").contains("the day itself");
    }

    @Test
    void whatDidNotChangeSinceTheAxisBeginsHasItsBarAllTheSame() {
        Contents whole = sale.contents(List.of());
        String page = Board.html(new Contents(whole.answer(), whole.evidence(), whole.outstanding(), Sale.DAY,
                List.of(), whole.readings(), whole.text()));
        assertThat(page).contains("<title>payment: waiting, 12 January 2024");
    }

    @Test
    void ofALongLogOnlyWhatReasonsNameIsShownAndThePageSaysSo() {
        List<Claim> claims = IntStream.range(0, 5000)
                .mapToObj(i -> sale.delivery("c-" + i, 1, "", Set.of())).toList();
        claims.forEach(sale::add);
        String page = Board.html(sale.contents(claims.subList(0, 3)));
        assertThat(all(page, "<tr id=\"claim-([^\"]*)\"")).containsExactly("c-0", "c-1", "c-2");
        assertThat(page).contains("This view knows 5000 claims; 3 of them").contains("4997 others are counted");
        assertThat(page.length()).isLessThan(200_000);
    }

    @Test
    void withoutTheTextLinesAreNamedAndNotLinked() {
        Contents whole = sale.contents(List.of());
        String page = Board.html(new Contents(whole.answer(), whole.evidence(), whole.outstanding(), whole.since(),
                whole.turns(), whole.readings(), TextLines.NONE));
        assertThat(page).contains("line 11").doesNotContain("href=\"#line-");
    }

    private static void assertBalanced(String page) {
        Deque<String> open = new ArrayDeque<>();
        String outsideSources = page.replaceAll("(?s)<(style|script)>.*?</\\1>", "").replace("<!doctype html>", "");
        Matcher tag = Pattern.compile("<(/?)([a-z0-9]+)(?: [^<>]*)?>").matcher(outsideSources);
        while (tag.find()) {
            if (tag.group(1).isEmpty()) {
                if (!Set.of("meta", "br").contains(tag.group(2)) && !tag.group().endsWith("/>")) {
                    open.push(tag.group(2));
                }
            } else {
                assertThat(open.pop()).isEqualTo(tag.group(2));
            }
        }
        assertThat(open).isEmpty();
        assertThat(tag.reset().replaceAll("")).doesNotContain("<");
    }

    private static List<String> all(String page, String pattern) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String between(String page, String start, String end) {
        int from = page.indexOf(start) + start.length();
        assertThat(from).isGreaterThanOrEqualTo(start.length());
        return page.substring(from, page.indexOf(end, from));
    }

    private static String hash(String source) throws Exception {
        return Base64.getEncoder().encodeToString(
                MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8)));
    }
}
