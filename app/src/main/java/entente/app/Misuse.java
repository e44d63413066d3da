package entente.app;

import entente.language.source.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command line that cannot be understood: what was found, and what would be accepted. */
final class Misuse {

    private Misuse() {}

    /** In a sentence or two, and where to read on. */
    static String words(ParameterException problem) {
        CommandLine line = problem.getCommandLine();
        return what(problem, line.getCommandSpec()) + "\n`" + line.getCommandSpec().qualifiedName()
                + " --help` says what is accepted.";
    }

    private static String what(ParameterException problem, CommandSpec command) {
        return switch (problem) {
            case UnmatchedArgumentException unmatched -> tooMuch(unmatched.getUnmatched(), command);
            case MissingParameterException missing -> missing(missing.getMissing(), command);
            case OverwrittenOptionException twice ->
                name(twice.getOverwritten()) + " is given twice. Accepted: once.";
            case ParameterException other when other.getArgSpec() != null && other.getValue() != null
                    && other.getArgSpec().completionCandidates() != null ->
                name(other.getArgSpec()) + " " + other.getValue() + ": accepted are "
                        + String.join(", ", other.getArgSpec().completionCandidates()) + ".";
            case ParameterException other -> other.getMessage();
        };
    }

    private static String tooMuch(List<String> unmatched, CommandSpec command) {
        String first = unmatched.getFirst();
        if (first.startsWith("-") && first.length() > 1) {
            String name = first.replaceFirst("=.*", "");
            return called(command) + " has no option " + name + "." + nearest(name, options(command));
        }
        if (!command.subcommands().isEmpty()) {
            List<String> commands = commands(command);
            return "There is no command " + first + (command.parent() == null ? "" : " of " + command.name()) + "."
                    + nearest(first, commands) + "\nThere are: " + String.join(", ", commands) + ".";
        }
        String takes = command.positionalParameters().stream().map(PositionalParamSpec::paramLabel)
                .collect(Collectors.joining(" and "));
        return first + " is too much: " + called(command) + " takes " + (takes.isEmpty() ? "options only" : takes
                + ", and options") + ".";
    }

    private static String nearest(String given, List<String> names) {
        return Names.nearest(given, names).or(() -> names.stream()
                .filter(name -> given.length() > 1 && name.startsWith(given)).findFirst())
                .map(name -> " Did you mean " + name + "?").orElse("");
    }

    private static List<String> options(CommandSpec command) {
        List<String> names = new ArrayList<>();
        command.options().stream().filter(option -> !option.hidden()).forEach(option ->
                names.addAll(List.of(option.names())));
        return names;
    }

    /** Those that are for people. */
    static List<String> commands(CommandSpec command) {
        return command.subcommands().entrySet().stream()
                .filter(entry -> !entry.getValue().getCommandSpec().usageMessage().hidden())
                .map(Map.Entry::getKey).toList();
    }

    private static String called(CommandSpec command) {
        return command.parent() == null ? command.name()
                : (command.parent().parent() == null ? "" : command.parent().name() + " ") + command.name();
    }

    private static String missing(List<ArgSpec> missing, CommandSpec command) {
        Optional<OptionSpec> withoutValue = missing.size() == 1 && missing.getFirst() instanceof OptionSpec option
                && !option.required() ? Optional.of(option) : Optional.empty();
        if (withoutValue.isPresent()) {
            return withoutValue.get().longestName() + " needs " + withoutValue.get().paramLabel() + " after it.";
        }
        return called(command) + " needs " + missing.stream().map(Misuse::need).collect(Collectors.joining(" and "))
                + ".";
    }

    private static String need(ArgSpec missing) {
        return missing instanceof OptionSpec ? name(missing) + " " + missing.paramLabel() : name(missing);
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }
}
