package entente.app;

import entente.language.source.Names;
import entente.record.Holdings;
import entente.record.Reading;
import entente.record.Record;
import entente.record.cite.Catalogue;
import entente.record.paper.Paper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A folder of papers, or one paper, as somebody named it; and which paper is which document. */
record PaperFolder(String given, Path path, Catalogue catalogue, World world) {

    /** @param besides folders in which the catalogue is looked for where none was named, the first that has one */
    static PaperFolder open(String given, String catalogue, World world, Optional<Path> besides) {
        Path path = AgreementFile.path(given);
        if (!Files.exists(path)) {
            throw Refused.usage("There is no " + given + "." + nearest(path)
                    + " Accepted: a folder of papers, or one file.");
        }
        Optional<Path> named = catalogue.isEmpty() ? Optional.empty() : Optional.of(AgreementFile.path(catalogue));
        Optional<Path> file = named.or(() -> Stream.concat(besides.stream(), Stream.of(path))
                .map(folder -> folder.resolve(Catalogue.FILE)).filter(Files::isRegularFile).findFirst());
        return new PaperFolder(given, path, file.map(f -> read(f, world)).orElseGet(() -> Catalogue.parse("")), world);
    }

    private static Catalogue read(Path file, World world) {
        try {
            Catalogue catalogue = Catalogue.parse(Files.readString(file, StandardCharsets.UTF_8));
            catalogue.problems().forEach(problem -> world.err().println(file + ": " + problem));
            return catalogue;
        } catch (IOException unreadable) {
            throw Refused.usage(file + ": no such catalogue, or it is no text in UTF-8.");
        }
    }

    private static String nearest(Path path) {
        Path folder = path.toAbsolutePath().normalize().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return "";
        }
        try (Stream<Path> beside = Files.list(folder)) {
            return meant(path.getFileName().toString(),
                    beside.map(one -> one.getFileName().toString()).sorted().toList());
        } catch (IOException unreadable) {
            return "";
        }
    }

    private static String meant(String name, List<String> names) {
        return Names.nearest(name, names).map(near -> " Did you mean " + near + "?").orElse("");
    }

    Holdings holdings() {
        return Holdings.of(path, catalogue);
    }

    /** Every paper in turn; files that gave none are told of on standard error. */
    void each(Consumer<Paper> papers) {
        List<String> files = files();
        Set<String> begun = new HashSet<>();
        try (var bar = new ReadingBar(world, "reading the papers")) {
            List<Reading.Unread> unread = new ArrayList<>();
            Record.read(path, paper -> {
                if (begun.add(paper.file())) {
                    bar.read(begun.size(), Math.max(begun.size(), files.size()));
                }
                if (!isHidden(paper.file())) {
                    papers.accept(paper);
                }
            }, unread::add);
            bar.close();
            unread.stream().filter(one -> !isHidden(one.file())).forEach(this::tell);
        }
    }

    void tell(Reading.Unread unread) {
        world.err().println("not read: " + unread.file() + ": " + unread.why());
    }

    /** Our own index lies in such a folder, and is no paper. */
    private static boolean isHidden(String file) {
        return file.startsWith(".") || file.contains("/.");
    }

    /** Relative, as papers are named by them. */
    private List<String> files() {
        if (!Files.isDirectory(path)) {
            return List.of(path.getFileName().toString());
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).map(file -> path.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !isHidden(file) && !file.endsWith(Catalogue.FILE)).sorted().toList();
        } catch (IOException unreadable) {
            throw Refused.usage(given + " cannot be read.");
        }
    }

    /** The paper that somebody means: by its name in the catalogue, its file, or its file and number. */
    Paper paper(String name) {
        String id = id(name);
        Holdings all = Holdings.of(Files.isDirectory(path) ? path : path.toAbsolutePath().getParent(),
                Catalogue.parse(""));
        return all.paper(id).orElseThrow(() -> {
            all.unread().forEach(this::tell);
            return Refused.usage("There is no paper " + name + " in " + given + "." + instead(name, id));
        });
    }

    /** As papers are identified: also where somebody wrote the whole path to the file. */
    String id(String name) {
        String id = catalogue.entry(name).map(Catalogue.Entry::paper).orElse(name);
        int cut = id.lastIndexOf('#');
        Path file = AgreementFile.path(cut < 0 ? id : id.substring(0, cut)).toAbsolutePath().normalize();
        Path folder = path.toAbsolutePath().normalize();
        return !Files.isDirectory(path) || !file.startsWith(folder) || !Files.isRegularFile(file) ? id
                : folder.relativize(file).toString().replace('\\', '/') + (cut < 0 ? "" : id.substring(cut));
    }

    private String instead(String name, String id) {
        String file = id.contains("#") ? id.substring(0, id.lastIndexOf('#')) : id;
        if (files().contains(file)) {
            List<String> papers = new ArrayList<>();
            Path whole = Files.isDirectory(path) ? path.resolve(file) : path;
            Record.read(whole, paper -> papers.add(file + paper.id().replaceFirst("^[^#]*", "")), unread -> { });
            return papers.isEmpty() ? " The file is there, and gives no paper."
                    : " The file holds " + papers.size() + ", from " + papers.getFirst() + " to " + papers.getLast()
                    + "." + (id.contains("#") ? meant(id, papers) : "");
        }
        List<String> names = new ArrayList<>(catalogue.entries().keySet());
        names.addAll(files());
        return meant(name, names) + " Accepted: a name of the catalogue, or a file of the folder, with # and a "
                + "number where the file holds many.";
    }
}
