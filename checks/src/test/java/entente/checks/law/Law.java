package entente.checks.law;

import entente.checks.world.World;
import java.util.Locale;

/** A sentence that is true of every world, whatever its text, its log and its question are. */
public interface Law {

    /** What is always so. */
    String sentence();

    /** The rules of {@code spec/} that it follows from. */
    String rules();

    Verdict on(World world, Asking ask);

    default String name() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
