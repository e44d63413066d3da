package entente.app;

import entente.checks.reference.Markdown;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The page of the commands, made of the help that they give themselves. */
public final class CommandsReference {
    /** An option that so many commands have in the same words is told once. */
    private static final int MANY = 5;

    private final Map<String, CommandLine> commands = new LinkedHashMap<>();
    private final Map<String, Integer> uses = new TreeMap<>();
    private final Map<String, OptionSpec> options = new LinkedHashMap<>();
    private final Map<String, PositionalParamSpec> parameters = new LinkedHashMap<>();
    private final Markdown page = new Markdown("The commands", "the help of the commands");

    private CommandsReference() {
        World world = new World(new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()),
            new ByteArrayInputStream(new byte[0]), Map.of(), false, InstantSource.system());
        add("", Entente.whole(world));
    }

    public static String page() {
        return new CommandsReference().whole();
    }

    private void add(String before, CommandLine line) {
        line.getSubcommands().forEach((name, command) -> {
            if (!command.getCommandSpec().usageMessage().hidden()) {
                commands.put(before + name, command);
                command.getCommandSpec().options().stream().filter(CommandsReference::isTold).forEach(option -> {
                    uses.merge(said(option), 1, Integer::sum);
                    options.putIfAbsent(said(option), option);
                });
                command.getCommandSpec().positionalParameters().stream().filter(CommandsReference::isTold)
                    .forEach(parameter -> {
                        uses.merge(said(parameter), 1, Integer::sum);
                        parameters.putIfAbsent(said(parameter), parameter);
                    });
                add(before + name + " ", command);
            }
        });
    }

    private static boolean isTold(OptionSpec option) {
        return !option.hidden() && !option.usageHelp() && !option.versionHelp();
    }

    private static boolean isTold(PositionalParamSpec parameter) {
        return !parameter.hidden();
    }

    private static String said(PositionalParamSpec parameter) {
        return parameter.paramLabel() + " " + words(parameter.description());
    }

    private boolean isCommon(PositionalParamSpec parameter) {
        return uses.get(said(parameter)) >= MANY;
    }

    private static List<String> row(PositionalParamSpec parameter) {
        return List.of("`" + parameter.paramLabel() + "`", words(parameter.description()));
    }

    /** What two options have to have in common to be the same. */
    private static String said(OptionSpec option) {
        return names(option) + " " + words(option.description());
    }

    private static String names(OptionSpec option) {
        String value = option.arity().max() == 0 || option.paramLabel().isEmpty() ? "" : " " + option.paramLabel();
        return String.join(", ", option.names()) + value;
    }

    private static String words(String... description) {
        return Arrays.stream(description).map(String::strip).collect(Collectors.joining(" "));
    }

    private boolean isCommon(OptionSpec option) {
        return uses.get(said(option)) >= MANY;
    }

    private String whole() {
        page.paragraph("`entente COMMAND --help` says the same of each.");
        page.table(List.of("command", "answers"), commands.entrySet().stream().map(command -> List.of(
            "[`" + command.getKey() + "`](#" + command.getKey().replace(' ', '-') + ")",
            words(command.getValue().getCommandSpec().usageMessage().description()))).toList());
        page.heading(2, "What many commands take");
        List<List<String>> common = new ArrayList<>(parameters.values().stream().filter(this::isCommon)
            .map(CommandsReference::row).toList());
        options.values().stream().filter(this::isCommon).map(CommandsReference::row).forEach(common::add);
        page.table(List.of("", ""), common);
        commands.forEach(this::command);
        page.heading(2, "What it ends with");
        page.table(List.of("exit code", ""), Exit.list().entrySet().stream()
            .map(exit -> List.of(exit.getKey().strip(), exit.getValue())).toList());
        page.paragraph("Standard output has the answer, standard error what has to be said besides.");
        return page.toString();
    }

    private static List<String> row(OptionSpec option) {
        return List.of("`" + names(option) + "`", words(option.description()) + (option.required() ? " Needed." : ""));
    }

    private void command(String name, CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        page.heading(2 + (int) name.chars().filter(c -> c == ' ').count(), name);
        page.paragraph(words(spec.usageMessage().description()));
        page.code(List.of(("entente " + name + (command.getSubcommands().isEmpty() ? "" : " COMMAND") + parameters(spec)
            + (spec.options().stream().anyMatch(CommandsReference::isTold) ? " [options]" : "")).strip()));
        List<List<String>> rows = new ArrayList<>();
        spec.positionalParameters().stream().filter(parameter -> isTold(parameter) && !isCommon(parameter))
            .map(CommandsReference::row).forEach(rows::add);
        spec.options().stream().sorted(Comparator.comparingInt(OptionSpec::order))
            .filter(option -> isTold(option) && !isCommon(option)).map(CommandsReference::row)
            .forEach(rows::add);
        if (!rows.isEmpty()) {
            page.table(List.of("", ""), rows);
        }
        common(spec);
        examples(spec);
    }

    private static String parameters(CommandSpec spec) {
        return spec.positionalParameters().stream().filter(CommandsReference::isTold)
            .map(CommandsReference::shown).collect(Collectors.joining());
    }

    private static String shown(PositionalParamSpec parameter) {
        String label = parameter.paramLabel() + (parameter.arity().max() > 1 ? " ..." : "");
        return parameter.required() ? " " + label : " [" + label + "]";
    }

    private void common(CommandSpec spec) {
        String names = spec.options().stream().filter(option -> isTold(option) && isCommon(option))
            .map(option -> "`" + option.longestName() + "`").collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            page.paragraph("Also " + names + ".");
        }
    }

    private void examples(CommandSpec spec) {
        List<String> lines = Arrays.stream(spec.usageMessage().footer()).map(String::strip)
            .filter(line -> line.startsWith("entente ") || line.startsWith("source ")).toList();
        if (!lines.isEmpty()) {
            page.code(lines);
        }
    }
}
