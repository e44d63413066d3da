package entente.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A command as a shell has to know it.
 *
 * @param name with that of the command that it belongs to, if it does: {@code record search}
 * @param about what it is for, in a sentence
 * @param places what can stand in the places of its parameters
 */
record ShellCommand(String name, String about, List<ShellOption> options, List<Offer> places) {

    /**
     * An option.
     *
     * @param takesValue whether something follows it
     */
    record ShellOption(List<String> names, String about, boolean takesValue, Offer offer) {}

    /** All commands, those of commands after theirs. */
    static List<ShellCommand> all(CommandLine whole) {
        return commands(whole).flatMap(entry -> {
            ShellCommand one = of(entry.getKey(), entry.getValue().getCommandSpec());
            return Stream.concat(Stream.of(one), commands(entry.getValue())
                    .map(sub -> of(one.name + " " + sub.getKey(), sub.getValue().getCommandSpec())));
        }).toList();
    }

    private static Stream<Map.Entry<String, CommandLine>> commands(CommandLine of) {
        return of.getSubcommands().entrySet().stream()
                .filter(entry -> !entry.getValue().getCommandSpec().usageMessage().hidden());
    }

    private static ShellCommand of(String name, CommandSpec spec) {
        List<ShellOption> options = new ArrayList<>();
        spec.options().stream().filter(option -> !option.hidden()).forEach(option -> options.add(new ShellOption(
                List.of(option.names()), sentence(option.description()), takesValue(option), Offer.of(option))));
        return new ShellCommand(name, sentence(spec.usageMessage().description()), options,
                spec.positionalParameters().stream().map(Offer::of).distinct().toList());
    }

    private static boolean takesValue(OptionSpec option) {
        return option.arity().max() > 0;
    }

    /** The first one: there is a line for it. */
    private static String sentence(String[] description) {
        String words = description.length == 0 ? "" : description[0].replace("${COMPLETION-CANDIDATES}", "one of them");
        int end = words.indexOf(". ");
        String first = end < 0 ? words : words.substring(0, end);
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }

    /** Whether it is a command of the program itself. */
    boolean isFirst() {
        return name.indexOf(' ') < 0;
    }

    /** Its own word. */
    String lastWord() {
        return name.substring(name.indexOf(' ') + 1);
    }

    /** The commands of this command. */
    List<ShellCommand> within(List<ShellCommand> all) {
        return all.stream().filter(other -> other.name.startsWith(name + " ")).toList();
    }

    List<String> optionNames() {
        return options.stream().flatMap(option -> option.names.stream()).toList();
    }
}
