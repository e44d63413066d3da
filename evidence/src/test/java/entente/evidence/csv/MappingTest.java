package entente.evidence.csv;

import static entente.evidence.Logs.aside;
import static entente.evidence.Logs.claim;
import static entente.evidence.Logs.ids;
import static org.assertj.core.api.Assertions.assertThat;

import entente.evidence.Evidence;
import entente.evidence.Logs;
import entente.evidence.Quantity;
import entente.evidence.log.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingTest {
    private static final String CSV = "Nr;Ort;Stück;Tag;Bericht;Wer\n1;Havanna;8;1962-11-05;1962-11-06;usa, not un\n";
    private static final String MAPPING = "{'columns':{'Nr':'id','Stück':'number','Tag':'happened','Bericht':"
            + "'reported','Wer':'gloss'},'constant':{'says':'usa','by':'ussr','act':'remove','item':'missile',"
            + "'seen':'usa; un'},'ignore':['Ort'],'separator':';'}";

    @TempDir
    private Path folder;

    private Path csv(String name) throws IOException {
        return Files.writeString(folder.resolve(name), CSV);
    }

    private Path mapping(String name, String json) throws IOException {
        return Files.writeString(folder.resolve(name), Logs.json(json));
    }

    @Test
    void isFoundBesideTheFileOrGiven() throws IOException {
        Path mapping = mapping("log.mapping.json", MAPPING);
        Evidence beside = Logs.read(List.of(Source.of(csv("log.csv"))));
        assertThat(ids(beside)).containsExactly("1");
        assertThat(claim(beside, "1").number()).isEqualTo(new Quantity.Count(8));
        assertThat(claim(beside, "1").seen()).isEqualTo(Set.of("usa", "un"));
        assertThat(claim(beside, "1").gloss()).isEqualTo("usa, not un");
        assertThat(ids(Logs.read(List.of(Source.of(csv("other.csv"), mapping))))).containsExactly("1");
        assertThat(ids(Logs.read(List.of(Source.stdin(Files.newInputStream(csv("x.csv")), mapping)))))
                .containsExactly("1");
    }

    @Test
    void whatIsWrongWithItIsAProblemOfTheFile() throws IOException {
        for (String wrong : List.of("", "[]", "{'column':{}}", "{'columns':[]}", "{'columns':{'Nr':7}}",
                "{'constant':{'colour':'red'}}", "{'separator':'long'}", "{'ignore':{'a':1}}",
                "{'columns':{'Nr':'id'}")) {
            Path mapping = mapping("log.mapping.json", wrong);
            Evidence evidence = Logs.read(List.of(Source.of(csv("log.csv"))));
            assertThat(aside(evidence)).as(wrong).containsExactly("E124 ");
            assertThat(evidence.setAside().getFirst().reason()).as(wrong).contains(mapping.toString())
                    .hasSizeLessThan(600);
        }
    }

    @Test
    void aGivenMappingThatIsNotThereIsSaid() throws IOException {
        Evidence evidence = Logs.read(List.of(Source.of(csv("log.csv"), folder.resolve("none.json"))));
        assertThat(aside(evidence)).containsExactly("E124 ");
    }
}
