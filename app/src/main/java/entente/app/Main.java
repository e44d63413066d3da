package entente.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

/** Where the process begins and the only place where it ends. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int exit = Entente.run(new World(out, err, System.in, System.getenv(), isTerminal(), InstantSource.system()),
                arguments);
        out.flush();
        err.flush();
        System.exit(exit);
    }

    /** UTF-8 whatever the locale. That a reader such as head has gone away is no fault: a PrintWriter does not mind. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
    }

    private static boolean isTerminal() {
        return System.console() != null && System.console().isTerminal();
    }
}
