package entente.app;

import entente.app.ShellCommand.ShellOption;
import java.util.List;
import java.util.stream.Collectors;

/** Completion for zsh, with a word on each thing that is offered. */
final class ZshScript {

    private ZshScript() {}

    static String of(List<ShellCommand> all) {
        return """
            #compdef entente
            # Completion of `entente` for zsh, by `entente completion zsh`. Take it in with
            #   source <(entente completion zsh)
            # or keep it as _entente in a folder of $fpath.

            _entente_of_the_text() {
              local -a found
              local line
              for line in "${(@f)$("$words[1]" complete-names "$1" -- "${(@)words[3,-1]}" 2>/dev/null)}"; do
                [[ -n $line ]] && found+=("${${line%%$'\\t'*}//:/\\\\:}:${line#*$'\\t'}")
              done
              (( $#found )) && _describe -t names "$1" found
            }

            _entente() {
              local command=$words[2] previous=$words[CURRENT-1] kind
              local -a options kinds fixed commands
              if (( CURRENT == 2 )); then
                commands=(
            @commands@
                )
                _describe -t commands command commands
                return
              fi
            @deeper@
              case $command in
            @cases@
              esac
              if [[ $PREFIX == -* && $kinds[1] != value ]]; then
                _describe -o -t options option options
                return
              fi
              for kind in ${kinds:#value}; do
                case $kind in
                (nothing) ;;
                (words) _describe -t words word fixed ;;
                (files) _files ;;
                (*) _entente_of_the_text $kind ;;
                esac
              done
            }

            if [[ ${funcstack[1]:-} == _entente ]]; then
              _entente "$@"
            else
              compdef _entente entente
            fi
            """.replace("@commands@\n", described(all.stream().filter(ShellCommand::isFirst).toList(), "      "))
                .replace("@deeper@\n", deeper(all)).replace("@cases@\n", cases(all));
    }

    private static String described(List<ShellCommand> commands, String margin) {
        return commands.stream().map(command -> margin + quoted(command.lastWord(), command.about()) + "\n")
                .collect(Collectors.joining());
    }

    private static String quoted(String word, String about) {
        return "'" + word + (about.isEmpty() ? "" : ":" + about.replace(":", "\\:")).replace("'", "'\\''") + "'";
    }

    private static String deeper(List<ShellCommand> all) {
        return all.stream().filter(command -> !command.within(all).isEmpty()).map(command -> """
              if [[ $command == %1$s ]]; then
                if (( CURRENT == 3 )); then
                  commands=(
            %2$s      )
                  _describe -t commands command commands
                  return
                fi
                command="%1$s $words[3]"
              fi
            """.formatted(command.name(), described(command.within(all), "        "))).collect(Collectors.joining());
    }

    private static String cases(List<ShellCommand> all) {
        return all.stream().map(command -> """
              ("%s")
                options=(
            %s    )
                case $previous in
            %s    (*) %s ;;
                esac ;;
            """.formatted(command.name(), options(command), values(command), places(command)))
                .collect(Collectors.joining());
    }

    private static String options(ShellCommand command) {
        return command.options().stream().flatMap(option -> option.names().stream()
                .map(name -> "      " + quoted(name, option.about()) + "\n")).collect(Collectors.joining());
    }

    private static String values(ShellCommand command) {
        return command.options().stream().filter(ShellOption::takesValue).map(option -> "    ("
                + String.join("|", option.names()) + ") kinds=(value " + option.offer().kind().word() + ")"
                + words(option.offer()) + " ;;\n").collect(Collectors.joining());
    }

    private static String places(ShellCommand command) {
        return "kinds=(" + command.places().stream().map(place -> place.kind().word()).distinct()
                .collect(Collectors.joining(" ")) + ")" + command.places().stream().map(ZshScript::words)
                .collect(Collectors.joining());
    }

    private static String words(Offer offer) {
        return offer.words().isEmpty() ? "" : " fixed=(" + String.join(" ", offer.words()) + ")";
    }
}
