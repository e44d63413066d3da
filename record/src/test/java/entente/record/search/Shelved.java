package entente.record.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import entente.record.paper.Field;
import entente.record.paper.FieldKind;
import entente.record.paper.Mark;
import entente.record.paper.Paper;
import entente.record.paper.PaperKind;
import entente.record.paper.Range;
import entente.record.paper.Sureness;
import entente.record.propose.Typed;

/**
 * A folder of small papers for tests. The first line of a file is kind, number, from, to and day with a bar between
 * each; the rest is the paper, in which {@code [withheld]} is withheld.
 */
final class Shelved {
    private Shelved() {
    }

    static void write(Path folder, String name, String words) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name), words);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static Indexed update(Path folder, Path index, Progress progress) throws IOException {
        return Search.update(folder, index, (file, name, papers, unread) -> papers.accept(read(file)), progress);
    }

    static Answer find(Path index, String query) throws IOException {
        try (Search search = Search.open(index)) {
            return search.find(Request.of(query));
        }
    }

    static List<String> papers(Answer answer) {
        return answer.found().stream().map(found -> found.about().paper()).distinct().toList();
    }

    private static Paper read(Path file) {
        try {
            String all = Files.readString(file);
            String[] first = all.substring(0, all.indexOf('\n')).split("\\|", -1);
            Paper typed = Typed.paper(file.getFileName().toString(), PaperKind.valueOf(first[0]), first[2], first[3],
                all.substring(all.indexOf('\n') + 1));
            List<Field> fields = new ArrayList<>(typed.fields());
            fields.removeIf(field -> field.kind() == FieldKind.DATE);
            Range none = new Range(0, 0);
            fields.add(new Field(FieldKind.NUMBER, first[1], none, Sureness.CERTAIN, "test"));
            fields.add(new Field(FieldKind.DATE, first[4], none, Sureness.CERTAIN, "test"));
            int withheld = typed.written().characters().indexOf("[withheld]");
            List<Mark> marks =
                withheld < 0 ? List.of() : List.of(new Mark.Withheld(new Range(withheld, withheld + 10), ""));
            return new Paper(typed.id(), typed.file(), typed.form(), typed.written(), fields, typed.parts(),
                typed.passages(), marks, List.of());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
