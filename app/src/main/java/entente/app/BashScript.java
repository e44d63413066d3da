package entente.app;

import entente.app.ShellCommand.ShellOption;
import java.util.List;
import java.util.stream.Collectors;

/** Completion for bash from 3.2 on, and for zsh by way of bashcompinit. */
final class BashScript {

    private BashScript() {}

    static String of(List<ShellCommand> all) {
        return """
            # Completion of `entente` for bash, by `entente completion bash`. Take it in with
            #   source <(entente completion bash)
            if [ -n "${ZSH_VERSION:-}" ]; then
              autoload -U +X bashcompinit && bashcompinit
            fi

            _entente_say() {
              local word
              while IFS= read -r word; do
                COMPREPLY+=("$word")
              done
            }

            _entente() {
              local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
              local command=${COMP_WORDS[1]} within=1 options= words= kinds=
              COMPREPLY=()
              if [ "$COMP_CWORD" -le 1 ]; then
                _entente_say < <(compgen -W "@commands@ --help --version" -- "$current")
                return
              fi
            @deeper@
              case "$command" in
            @cases@
              esac
              case "$current" in
              -*) [ -z "$kinds" ] || [ "$kinds" = "${kinds#value}" ] && kinds="words" words=$options ;;
              esac
              local kind
              for kind in ${kinds#value}; do
                case "$kind" in
                nothing) ;;
                words) _entente_say < <(compgen -W "$words" -- "$current") ;;
                files)
                  compopt -o filenames 2>/dev/null
                  _entente_say < <(compgen -f -- "$current") ;;
                *)
                  words=$("${COMP_WORDS[0]}" complete-names "$kind" -- "${COMP_WORDS[@]:2}" 2>/dev/null | cut -f 1)
                  _entente_say < <(compgen -W "$words" -- "$current") ;;
                esac
              done
            }

            complete -F _entente entente
            """.replace("@commands@", words(all.stream().filter(ShellCommand::isFirst).toList()))
                .replace("@deeper@\n", deeper(all)).replace("@cases@\n", cases(all));
    }

    private static String words(List<ShellCommand> commands) {
        return commands.stream().map(ShellCommand::lastWord).collect(Collectors.joining(" "));
    }

    private static String deeper(List<ShellCommand> all) {
        return all.stream().filter(command -> !command.within(all).isEmpty()).map(command -> """
              if [ "$command" = %1$s ]; then
                if [ "$COMP_CWORD" -eq 2 ]; then
                  _entente_say < <(compgen -W "%2$s --help" -- "$current")
                  return
                fi
                command="%1$s ${COMP_WORDS[2]}"
              fi
            """.formatted(command.name(), words(command.within(all)))).collect(Collectors.joining());
    }

    private static String cases(List<ShellCommand> all) {
        return all.stream().map(command -> """
              "%s")
                options="%s"
                case "$previous" in
            %s    *) %s ;;
                esac ;;
            """.formatted(command.name(), String.join(" ", command.optionNames()), values(command), places(command)))
                .collect(Collectors.joining());
    }

    private static String values(ShellCommand command) {
        return command.options().stream().filter(ShellOption::takesValue).map(option -> "    "
                + String.join("|", option.names()) + ") kinds=\"value " + option.offer().kind().word() + "\""
                + words(option.offer()) + " ;;\n").collect(Collectors.joining());
    }

    private static String places(ShellCommand command) {
        return "kinds=\"" + command.places().stream().map(place -> place.kind().word()).distinct()
                .collect(Collectors.joining(" ")) + "\"" + command.places().stream().map(BashScript::words)
                .collect(Collectors.joining());
    }

    private static String words(Offer offer) {
        return offer.words().isEmpty() ? "" : " words=\"" + String.join(" ", offer.words()) + "\"";
    }
}
