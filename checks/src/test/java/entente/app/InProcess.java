package entente.app;

import java.io.PrintWriter;
import java.io.StringWriter;

/** The command line run within a test; it stands in this package because nobody but the process may start it. */
public final class InProcess {

    /** What it printed, what it complained of, and the code that it ended with. */
    public record Ran(String out, String err, int exit) {}

    private InProcess() {
    }

    public static Ran run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Entente.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Ran(out.toString(), err.toString(), exit);
    }
}
