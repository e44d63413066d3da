package entente.record.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class SearchTest {
    @TempDir
    static Path folder;
    private static Path index;

    @BeforeAll
    static void indexOnce() throws IOException {
        Path record = folder.resolve("record");
        index = folder.resolve("index");
        Shelved.write(record, "first.txt", "TELEGRAM_OUT|17|Department of State|Embassy in Utopia|1962-10-27\n"
            + "The harbour is to be opened upon the removal of every barge.\n\nThe tolls [withheld] stay.\n");
        Shelved.write(record, "second.txt", "LETTER||Prince Florizel|President Alba|1962-11-02\n"
            + "Your harbour tolls are heavy. I refer to telegram 17 and to its tolls.\n\nEvery barge has gone.\n");
        Shelved.write(record, "third.txt", "MEMORANDUM||Alba|The Council|1963-01-05\n"
            + "The harbor was shut. A bargc was seen; nobody lifted the old and heavy chain.\n");
        Shelved.update(record, index, Progress.SILENT);
    }

    @Test
    void wordsPhrasesAndNearness() throws IOException {
        assertThat(found("harbour tolls")).containsExactly("second.txt");
        assertThat(found("\"harbour tolls\"")).containsExactly("second.txt");
        assertThat(found("\"tolls harbour\"")).isEmpty();
        assertThat(found("lifted NEAR/4 chain")).containsExactly("third.txt");
        assertThat(found("chain NEAR/4 lifted")).containsExactly("third.txt");
        assertThat(found("lifted NEAR/3 chain")).isEmpty();
        assertThat(found("barge -removal")).containsExactly("second.txt");
        assertThat(found("barg*")).containsExactlyInAnyOrder("first.txt", "second.txt", "third.txt");
    }

    @Test
    void spellingIsKeptAndForgivenOnRequest() throws IOException {
        assertThat(found("harbour")).doesNotContain("third.txt");
        assertThat(found("harbour~")).contains("first.txt", "third.txt");
        assertThat(found("barge~")).contains("third.txt");
        try (Search search = Search.open(index)) {
            Answer forgiving = search.find(new Request("\"barge was seen\"", true, Request.Order.RELEVANCE, 5));
            assertThat(Shelved.papers(forgiving)).containsExactly("third.txt");
        }
    }

    @Test
    void fields() throws IOException {
        assertThat(found("from:Alba")).containsExactly("third.txt");
        assertThat(found("to:\"President Alba\" barge")).containsExactly("second.txt");
        assertThat(found("number:17 barge")).containsExactly("first.txt");
        assertThat(found("kind:letter barge")).containsExactly("second.txt");
        assertThat(found("kind:\"telegram out\"")).containsExactly("first.txt");
        assertThat(found("date:1962-11..1963 harbour~")).containsExactlyInAnyOrder("second.txt", "third.txt");
        assertThat(found("has:redaction")).containsExactly("first.txt");
        assertThat(Shelved.find(index, "has:redaction").all()).isEqualTo(2);
        assertThat(Shelved.find(index, "has:redaction-here").all()).isEqualTo(1);
    }

    @Test
    void orderByDate() throws IOException {
        try (Search search = Search.open(index)) {
            assertThat(Shelved.papers(search.find(new Request("barg*", false, Request.Order.OLDEST, 9))))
                .containsExactly("first.txt", "second.txt", "third.txt");
            assertThat(Shelved.papers(search.find(new Request("barg*", false, Request.Order.NEWEST, 9))))
                .containsExactly("third.txt", "second.txt", "first.txt");
        }
    }

    @Test
    void aResultPointsToItsPassageAndMarksTheWords() throws IOException {
        Answer answer = Shelved.find(index, "removal");
        assertThat(answer.found()).singleElement().satisfies(found -> {
            assertThat(found.address()).startsWith("first.txt para 1 digest ");
            assertThat(found.snippet().marked("<", ">")).contains("upon the <removal> of every");
        });
        assertThat(SearchAsText.of(answer, "<", ">")).startsWith("1 passage\n\ntelegram out 17, Department of State");
    }

    @Test
    void jsonIsJson() throws IOException {
        String json = SearchAsJson.of(Shelved.find(index, "\"harbour tolls\" ("));
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            while (parser.nextToken() != null) {
                assertThat(parser.currentToken()).isNotNull();
            }
        }
        assertThat(json).contains("\"marked\":[[").contains("never closed");
    }

    @Test
    void relatedPapersInBothDirections() throws IOException {
        try (Search search = Search.open(index)) {
            Related second = search.related("second.txt").orElseThrow();
            assertThat(second.cites()).extracting(link -> link.about().paper()).containsExactly("first.txt");
            Related first = search.related("first.txt").orElseThrow();
            assertThat(first.citedBy()).extracting(link -> link.about().paper()).containsExactly("second.txt");
            assertThat(search.related("nobody.txt")).isEmpty();
        }
    }

    @Test
    void onlyWhatChangedIsReadAgain() throws IOException {
        Path record = folder.resolve("changing");
        Path own = folder.resolve("own-index");
        for (String name : List.of("a", "b", "c")) {
            Shelved.write(record, name + ".txt", "LETTER|||" + "|1962-10-27\nThe word " + name + "lpha.\n");
        }
        assertThat(Shelved.update(record, own, Progress.SILENT).read()).isEqualTo(3);
        Shelved.write(record, "b.txt", "LETTER||||1962-10-27\nAnother word.\n");
        Files.delete(record.resolve("c.txt"));
        Indexed again = Shelved.update(record, own, Progress.SILENT);
        assertThat(List.of(again.read(), again.unchanged(), again.gone())).containsExactly(1, 1, 1);
        assertThat(Shelved.papers(Shelved.find(own, "word"))).containsExactlyInAnyOrder("a.txt", "b.txt");
        assertThat(Shelved.find(own, "blpha OR clpha").all()).isZero();
    }

    private static List<String> found(String query) throws IOException {
        return Shelved.papers(Shelved.find(index, query));
    }
}
