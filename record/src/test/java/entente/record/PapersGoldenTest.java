package entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import entente.record.paper.Field;
import entente.record.paper.Mark;
import entente.record.paper.Paper;
import entente.record.paper.Passage;
import entente.record.paper.Range;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The recovered structure of the three papers, as it was looked at line by line: fields, texts, marks, addresses,
 * ranges, digests, and none of the sentences. {@code -Dgolden.write=true} writes them again.
 */
class PapersGoldenTest {

    @ParameterizedTest
    @ValueSource(strings = {Shared.TELEGRAM_1762, Shared.MEMORANDUM, Shared.TELEGRAM_1359})
    void structureIsAsLookedAt(String name) throws IOException {
        String now = structure(Shared.paper(name));
        Path golden = Path.of(Shared.root(), "record/src/test/resources/entente/record/golden", name + ".golden");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, now, StandardCharsets.UTF_8);
        }
        assertThat(now).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }

    private static String structure(Paper paper) {
        StringBuilder all = new StringBuilder();
        for (Field field : paper.fields()) {
            all.append("field ").append(field.kind().said()).append(" = ").append(field.value()).append("  ")
                .append(field.sure().name().toLowerCase(Locale.ROOT)).append(' ').append(range(field.where()))
                .append("  ").append(field.rule()).append('\n');
        }
        paper.parts().forEach(part -> all.append("text ").append(part.role()).append(' ').append(part.number())
            .append(' ').append(ranges(part.ranges())).append('\n'));
        for (Mark mark : paper.marks()) {
            all.append("mark ").append(mark.getClass().getSimpleName()).append(' ').append(range(mark.where()))
                .append('\n');
        }
        paper.remarks().forEach(remark -> all.append("remark ").append(remark.said()).append('\n'));
        for (Passage passage : paper.passages()) {
            all.append(passage.kind().name().toLowerCase(Locale.ROOT)).append(' ')
                .append(passage.address().format().substring(paper.id().length()).strip())
                .append(" page ").append(passage.page()).append(' ').append(ranges(passage.ranges()))
                .append(' ').append(passage.digest()).append('\n');
        }
        return all.toString();
    }

    private static String ranges(List<Range> ranges) {
        return String.join(",", ranges.stream().map(PapersGoldenTest::range).toList());
    }

    private static String range(Range range) {
        return range.from() + "-" + range.to();
    }
}
