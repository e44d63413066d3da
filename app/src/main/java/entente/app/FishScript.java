package entente.app;

import entente.app.ShellCommand.ShellOption;
import java.util.List;
import java.util.stream.Collectors;

/** Completion for fish. */
final class FishScript {

    private FishScript() {}

    static String of(List<ShellCommand> all) {
        return """
            # Completion of `entente` for fish, by `entente completion fish`. Take it in with
            #   entente completion fish | source
            # or keep it as entente.fish in ~/.config/fish/completions.

            function __entente_of_the_text
                set -l typed (commandline -opc)
                $typed[1] complete-names $argv[1] -- $typed[3..-1] 2>/dev/null
            end

            function __entente_command
                set -l typed (commandline -opc)
                test (count $typed) -ge (math (count $argv) + 1); or return 1
                for at in (seq (count $argv))
                    test $typed[(math $at + 1)] = $argv[$at]; or return 1
                end
            end

            function __entente_ends_at
                test (count (commandline -opc)) -eq $argv[1]
            end

            complete -c entente -f
            """ + all.stream().map(command -> command(command, all)).collect(Collectors.joining());
    }

    private static String command(ShellCommand command, List<ShellCommand> all) {
        String before = command.isFirst() ? "__entente_ends_at 1"
                : "__entente_command " + command.name().substring(0, command.name().indexOf(' '))
                        + "; and __entente_ends_at 2";
        String here = "__entente_command " + command.name();
        return "\ncomplete -c entente -n '" + before + "' -a " + command.lastWord() + " -d " + quoted(command.about())
                + "\n" + (command.within(all).isEmpty() ? places(command, here) : "")
                + command.options().stream().map(option -> option(option, here)).collect(Collectors.joining());
    }

    private static String places(ShellCommand command, String here) {
        return command.places().stream().filter(place -> place.kind() != Offer.Kind.NOTHING)
                .map(place -> "complete -c entente -n '" + here + "'" + (place.kind() == Offer.Kind.FILES ? " -F"
                        : " -a " + offered(place)) + "\n").collect(Collectors.joining());
    }

    private static String option(ShellOption option, String here) {
        String names = option.names().stream().map(name -> name.startsWith("--") ? " -l " + name.substring(2)
                : " -s " + name.substring(1)).collect(Collectors.joining());
        String value = !option.takesValue() ? "" : switch (option.offer().kind()) {
            case FILES -> " -r -F";
            case NOTHING -> " -x";
            default -> " -x -a " + offered(option.offer());
        };
        return "complete -c entente -n '" + here + "'" + names + value + " -d " + quoted(option.about()) + "\n";
    }

    private static String offered(Offer offer) {
        return offer.kind() == Offer.Kind.WORDS ? quoted(String.join(" ", offer.words()))
                : "'(__entente_of_the_text " + offer.kind().word() + ")'";
    }

    private static String quoted(String words) {
        return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
