package entente.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A story to begin with. */
@Command(name = "new", footer = {"", "For example:",
            "  entente new                                    asks what it has to know",
            "  entente new my-sale --template sale",
            "  entente new truce --template ceasefire --title \"Truce of the two banks\" --opens 2026-03-01",
            "              --zone Europe/Vienna --parties \"North Bank, South Bank, Observers\""})
final class NewCommand implements Callable<Integer> {

    private static final String USUAL_DAY = "2026-01-01";
    private static final String USUAL_ZONE = "UTC";

    private final World world;

    @Parameters(paramLabel = "FOLDER", arity = "0..1", description = {
        "Where the story is to lie. What is there already is never overwritten.",
        "Left out: a folder here, called as the title."})
    private String folder = "";

    @Option(names = "--template", paramLabel = Template.LABEL, description = {
        "What to begin with: ceasefire, sale, or limits (with inspections). Then nothing is asked, and what is left "
                + "out has an example in its place."})
    private String template = "";

    @Option(names = "--title", paramLabel = "WORDS", description = "What the settlement is called.")
    private String title = "";

    @Option(names = "--opens", paramLabel = "DAY", description = "The first day that counts.")
    private String opens = "";

    @Option(names = "--zone", paramLabel = "ZONE", description = "Whose midnight ends a day, such as Europe/Vienna.")
    private String zone = "";

    @Option(names = "--parties", paramLabel = "A,B,C", description = "The two that owe each other, and a third.")
    private String parties = "";

    NewCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        return !template.isEmpty() ? told()
                : asked(new Prompt(world, "`entente new FOLDER --template sale` asks nothing."));
    }

    private int told() {
        Template chosen = Template.of(Known.oneOf("--template " + template + ": there is none.", template,
                Template.keys()));
        List<String> named = parties.isEmpty() ? List.of()
                : Arrays.stream(parties.split(",", -1)).map(NewNames::title).toList();
        if (named.size() > NewNames.PLACES.size()) {
            throw Refused.usage("--parties \"" + parties + "\" names " + named.size() + ". Accepted: up to three, "
                    + "with commas between them.");
        }
        List<String> all = new ArrayList<>(named);
        all.addAll(chosen.parties().subList(named.size(), chosen.parties().size()));
        return write(chosen, NewNames.of(chosen, title.isEmpty() ? chosen.title() : NewNames.title(title), all,
                NewNames.day(opens.isEmpty() ? USUAL_DAY : opens), NewNames.zone(zone.isEmpty() ? USUAL_ZONE : zone)));
    }

    private int asked(Prompt prompt) {
        prompt.say("A few questions. An empty answer takes what stands in brackets; everything can be changed later.");
        Template chosen = Template.of(prompt.choose("What kind of settlement", Template.keys(),
                Template.ALL.stream().map(Template::about).toList()));
        String called = prompt.ask("What it is called", title.isEmpty() ? chosen.title() : title, NewNames::title);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < NewNames.PLACES.size(); i++) {
            all.add(prompt.ask(chosen.roles().get(i), chosen.parties().get(i), NewNames::title));
        }
        String day = prompt.ask("The first day that counts (YYYY-MM-DD)", opens.isEmpty() ? USUAL_DAY : opens,
                NewNames::day);
        String where = prompt.ask("The time zone whose midnight ends a day", zone.isEmpty() ? USUAL_ZONE : zone,
                NewNames::zone);
        if (folder.isEmpty()) {
            folder = prompt.ask("The folder to write it to", NewNames.name(called), given -> given);
        }
        return write(chosen, NewNames.of(chosen, called, all, day, where));
    }

    private int write(Template chosen, Map<String, String> names) {
        Path path = AgreementFile.path(folder.isEmpty() ? names.get("name") : folder);
        String shown = path.toString();
        List<String> next = List.of("entente check " + quoted(shown), "entente standing " + quoted(shown),
                "entente add " + quoted(shown) + " \"" + Template.filled(chosen.report(), names) + "\"",
                "entente outstanding " + quoted(shown), "entente due " + quoted(shown) + " --within 60d");
        Map<String, String> filled = new LinkedHashMap<>(names);
        filled.put("commands", String.join("\n", next));
        new NewFolder(path).write(Map.of("agreement.entente", chosen.text(names), "evidence.jsonl", "",
                "README.md", Template.beside("README.md", filled)));
        world.out().println(path.resolve("agreement.entente") + "   the text: read it once, its comments say what each "
                + "line is for");
        world.out().println(path.resolve("evidence.jsonl") + "   the log, still empty");
        world.out().println(path.resolve("README.md"));
        world.out().println();
        world.out().println("What to type next:");
        world.out().println(next.stream().map(line -> "  " + line).collect(Collectors.joining(System.lineSeparator())));
        world.out().flush();
        return Exit.OK;
    }

    /** As a shell takes it. */
    private static String quoted(String path) {
        return path.matches("[\\p{L}\\p{N}._/\\\\:+-]+") ? path : "'" + path.replace("'", "'\\''") + "'";
    }
}
