package entente.app;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * Runs what people type first, answers discarded, so that the launcher can have the JDK note which classes a start
 * needs. One process has to do it all: the note is taken once.
 */
public final class Rehearsal {
    private Rehearsal() {
    }

    /** Takes the folders of the stories that may be used. */
    public static void main(String[] stories) throws ReflectiveOperationException {
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        Class.forName("entente.app.Main");
        rehearse("--help");
        for (String story : stories) {
            rehearse("standing", story);
            rehearse("outstanding", story, "--json");
            rehearse("standing", "--help");
        }
    }

    private static void rehearse(String... arguments) {
        Entente.run(new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()), arguments);
    }
}
