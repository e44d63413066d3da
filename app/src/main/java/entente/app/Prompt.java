package entente.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Questions put to somebody one at a time, on standard error so that the answer of the command stays alone on standard
 * output. Whoever types is asked again where an answer cannot be taken; the lines of a pipe are taken once.
 */
final class Prompt {

    private final World world;
    private final BufferedReader answers;
    private final String instead;

    /** @param instead how to do without questions, for who meant not to be asked */
    Prompt(World world, String instead) {
        this.world = world;
        this.instead = instead;
        answers = new BufferedReader(new InputStreamReader(world.in(), StandardCharsets.UTF_8));
    }

    /** Something to be read before the questions. */
    void say(String words) {
        world.err().println(words);
        world.err().flush();
    }

    /**
     * Asks until there is an answer that can be taken.
     *
     * @param usual what an empty answer means; empty: an answer is needed
     * @param taken gives what is meant by an answer, or refuses it
     */
    String ask(String question, String usual, UnaryOperator<String> taken) {
        return ask(question, usual, true, taken);
    }

    /** The same where an empty answer is one. */
    String askFreely(String question, UnaryOperator<String> taken) {
        return ask(question, "", false, taken);
    }

    /** Lets one of several be chosen, by its name or its number. */
    String choose(String question, List<String> names, List<String> descriptions) {
        for (int i = 0; i < names.size(); i++) {
            say("  " + (i + 1) + "  " + names.get(i) + (descriptions.isEmpty() ? "" : ": " + descriptions.get(i)));
        }
        return ask(question, names.getFirst(), given -> given.matches("[1-9]\\d?")
                && Integer.parseInt(given) <= names.size() ? names.get(Integer.parseInt(given) - 1)
                        : Known.oneOf(given, names));
    }

    private String ask(String question, String usual, boolean needed, UnaryOperator<String> taken) {
        while (true) {
            world.err().print(question + (usual.isEmpty() ? "" : " [" + usual + "]") + ": ");
            world.err().flush();
            String given = line(question);
            if (given.isEmpty() && !needed) {
                return "";
            }
            try {
                if (given.isEmpty() && usual.isEmpty()) {
                    throw Refused.usage("An answer is needed here.");
                }
                return taken.apply(given.isEmpty() ? usual : given);
            } catch (Refused refused) {
                if (!world.isTerminal()) {
                    throw refused;
                }
                say(refused.getMessage());
            }
        }
    }

    private String line(String question) {
        try {
            String line = answers.readLine();
            if (!world.isTerminal()) {
                say("");
            }
            if (line == null) {
                throw Refused.usage("The answers ended at the question \"" + question + "\"; nothing was written. "
                        + instead);
            }
            return line.strip();
        } catch (IOException unreadable) {
            throw Refused.usage("Standard input cannot be read.");
        }
    }
}
