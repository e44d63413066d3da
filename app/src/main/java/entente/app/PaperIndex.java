package entente.app;

import entente.record.search.Indexed;
import entente.record.search.Search;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The index of a record: brought up to date before it is asked, so that nobody has to think of it. */
final class PaperIndex {

    @Option(names = "--index", paramLabel = "FOLDER",
            description = "Where the index lies. Left out: .entente/index in DIR.")
    private String index = "";

    Search open(PaperFolder folder, World world) throws IOException {
        Path where = index.isEmpty() ? Search.usualFolder(folder.path()) : AgreementFile.path(index);
        try (var bar = new ReadingBar(world, "indexing the papers")) {
            Indexed indexed = Search.update(folder.path(), where, (file, done, all, papers) -> bar.read(done, all));
            bar.close();
            indexed.unread().forEach(folder::tell);
        } catch (FileSystemException notWritable) {
            throw Refused.usage("The index cannot be written in " + where
                    + ". --index FOLDER names another place for it.");
        }
        return Search.open(where);
    }
}
