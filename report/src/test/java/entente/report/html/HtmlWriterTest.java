package entente.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlWriterTest {

    @Test
    void wordsCannotBecomeTags() {
        assertThat(HtmlWriter.write(Html.of("p", "</script><img src=x onerror='a' title=\"b\"> & so on")))
                .isEqualTo("<p>&lt;/script&gt;&lt;img src=x onerror=&#39;a&#39; title=&quot;b&quot;&gt; &amp; so on"
                        + "</p>");
    }

    @Test
    void attributesCannotBeLeft() {
        assertThat(HtmlWriter.write(Html.of("b", "x").with("title", "\" onclick=\"steal()")))
                .isEqualTo("<b title=\"&quot; onclick=&quot;steal()\">x</b>");
    }

    @Test
    void lettersThatAPageMayNotHoldAndThoseThatTurnWordsRoundAreShownAsSuch() {
        assertThat(HtmlWriter.write(Html.text("a\u0000b\u001bc\ud800d\u202ee\u2066f\uffffg")))
                .isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\ufffdg");
    }

    @Test
    void everyScriptIsALetterLikeAnyOther() {
        String words = "Ελλάδα Україна 中国 عربي 𝔘";
        assertThat(HtmlWriter.write(Html.text(words))).isEqualTo(words);
    }

    @Test
    void emptyTagsAreNotClosed() {
        assertThat(HtmlWriter.write(Html.of("br"), Html.of("p", Html.NOTHING))).isEqualTo("<br><p></p>");
    }
}
