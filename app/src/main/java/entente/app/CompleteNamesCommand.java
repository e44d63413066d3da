package entente.app;

import entente.evidence.Claim;
import entente.language.model.Agreement;
import entente.language.model.Lookup;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * The names that a shell may offer, a line each with what it is the name of: of the story that was typed already, or
 * else of the one in the working folder. Whatever is wrong, nothing is offered and nothing is said.
 */
@Command(name = "complete-names")
final class CompleteNamesCommand implements Callable<Integer> {

    private static final String TEXT = "agreement.entente";

    private final World world;

    @Parameters(index = "0", paramLabel = "NAMES", description = "Which names.")
    private String kind = "";

    @Parameters(index = "1..*", paramLabel = "WORD", description = "What was typed so far.")
    private List<String> typed = new ArrayList<>();

    private record Name(String name, String what) {}

    CompleteNamesCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        try {
            Optional<String> story = story();
            story.stream().flatMap(this::names).forEach(name ->
                    world.out().print(name.name() + "\t" + name.what() + "\n"));
        } catch (Refused nothingToOffer) {
            return Exit.OK;
        } finally {
            world.out().flush();
        }
        return Exit.OK;
    }

    private Optional<String> story() {
        return Stream.concat(typed.stream().filter(word -> !word.startsWith("-")), Stream.of("."))
                .filter(CompleteNamesCommand::isStory).findFirst();
    }

    private static boolean isStory(String word) {
        try {
            Path path = Path.of(word);
            return Files.isRegularFile(path.resolve(TEXT)) || word.endsWith(".entente") && Files.isRegularFile(path);
        } catch (InvalidPathException none) {
            return false;
        }
    }

    private Stream<Name> names(String story) {
        return kind.equals(Offer.Kind.CLAIMS.word()) ? claims(story)
                : AgreementFile.open(story, world).checked().agreement().stream().flatMap(this::names);
    }

    private Stream<Name> claims(String story) {
        var silent = new World(world.out(), new PrintWriter(Writer.nullWriter()), world.in(), world.environment(),
                false, world.clock());
        return Story.read(story, new StoryOptions(), silent).evidence().claims().stream()
                .map(claim -> new Name(claim.id(), said(claim)));
    }

    private static String said(Claim claim) {
        return (claim.says() + ": " + claim.by() + " " + claim.act()).strip();
    }

    private Stream<Name> names(Agreement text) {
        return switch (Stream.of(Offer.Kind.values()).filter(one -> one.word().equals(kind)).findFirst()
                .orElse(Offer.Kind.NOTHING)) {
            case NOTHING, WORDS, FILES, CLAIMS -> Stream.empty();
            case PIECES -> Stream.of(named(text.undertakings().stream().map(one -> one.name()), "undertaking"),
                    instances(text),
                    named(text.openPoints().stream().map(one -> one.name()), "open point"),
                    named(text.liberties().stream().map(one -> one.name()), "liberty"),
                    named(text.amendments().stream().map(one -> one.name()), "amendment"),
                    named(text.states().stream().map(one -> one.name()), "state"),
                    named(text.methods().stream().map(one -> one.name()), "method")).flatMap(all -> all);
            case READINGS -> text.readings().stream().map(one -> new Name(one.name(), "reading of " + one.of()));
            case PARTIES -> text.parties().stream().map(one -> new Name(one.name(), or(one.title(), "party")));
            case ACTORS -> actors(text);
            case METHODS -> named(text.methods().stream().map(one -> one.name()), "method");
            case ACTS -> Stream.concat(named(text.acts().stream().map(one -> one.name()), "act"),
                    text.frame().measures().stream().filter(one -> one.sums().isEmpty())
                            .map(one -> new Name(one.name(), or(one.title(), "measure"))));
            case ITEMS -> Stream.concat(text.items().stream().map(one -> new Name(one.name(), or(one.title(), "item"))),
                    Stream.concat(named(text.groups().stream().map(one -> one.name()), "group"),
                            text.frame().units().stream().map(one -> new Name(one.name(), or(one.title(), "unit")))));
            case TOPICS -> Stream.of(named(text.undertakings().stream().map(one -> one.name()), "undertaking"),
                    instances(text),
                    named(text.openPoints().stream().map(one -> one.name()), "open point"),
                    named(text.liberties().stream().map(one -> one.name()), "liberty"),
                    named(text.amendments().stream().map(one -> one.name()), "amendment"),
                    named(text.acts().stream().map(one -> one.name()), "act")).flatMap(all -> all);
            case DOCUMENTS -> text.documents().stream().map(one -> new Name(one.name(), or(one.title(), "document")));
        };
    }

    /** The instances that there are from the beginning (S36); those of periods and occurrences depend on the log. */
    private static Stream<Name> instances(Agreement text) {
        var lookup = new Lookup(text);
        return text.undertakings().stream().flatMap(one -> Stream.concat(
                one.terms().reciprocal() ? Stream.of(one.from(), one.to()) : Stream.empty(),
                one.terms().each().stream().flatMap(group -> lookup.group(group.value()).stream())
                        .flatMap(group -> group.members().stream()))
                .map(key -> new Name(one.name() + "/" + key, "instance of " + one.name())));
    }

    private static Stream<Name> actors(Agreement text) {
        Lookup lookup = new Lookup(text);
        return lookup.actors().stream().map(name -> new Name(name, lookup.party(name).map(party -> or(party.title(),
                "party")).or(() -> lookup.organ(name).map(organ -> or(organ.title(), "organ"))).orElse("")));
    }

    private static Stream<Name> named(Stream<String> names, String what) {
        return names.map(name -> new Name(name, what));
    }

    private static String or(String title, String kind) {
        return title.isEmpty() ? kind : title;
    }
}
