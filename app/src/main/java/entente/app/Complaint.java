package entente.app;

import entente.report.json.JsonOf;
import java.util.Arrays;
import java.util.List;

/**
 * Why there is no answer, on standard error, for whoever asked: people read sentences, and a program that asked for
 * JSON finds one object on the last line.
 */
final class Complaint {

    private static final String FOR_PROGRAMS = "--json";

    private final World world;
    private final boolean forPrograms;

    Complaint(World world, String... arguments) {
        this.world = world;
        List<String> words = Arrays.asList(arguments);
        int end = words.indexOf("--");
        forPrograms = (end < 0 ? words : words.subList(0, end)).contains(FOR_PROGRAMS);
    }

    /** The command was not understood, or cannot be answered so. */
    int command(String message) {
        return say(Exit.USAGE, "entente: ", message);
    }

    int refused(Refused refused) {
        return say(refused.exit(), refused.exit() == Exit.USAGE ? "entente: " : "", refused.getMessage());
    }

    int fault(String message) {
        return say(Exit.FAULT, "entente: ", message);
    }

    private int say(int exit, String before, String message) {
        if (forPrograms) {
            world.err().print(JsonOf.refused(exit, about(exit), message));
        } else {
            world.err().println(before + message);
        }
        world.err().flush();
        return exit;
    }

    private static String about(int exit) {
        return switch (exit) {
            case Exit.TEXT -> "text";
            case Exit.SET_ASIDE -> "evidence";
            case Exit.FAULT -> "program";
            default -> "command";
        };
    }
}
