package entente.checks;

import entente.language.Checked;
import entente.language.Text;
import entente.language.model.Agreement;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The way by which tests read texts; what was read lately is remembered, as worlds of one text come together. */
public final class Front {
    private static final int REMEMBERED = 4_000;
    private static final Map<String, Optional<Agreement>> READ = Collections.synchronizedMap(
        new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Optional<Agreement>> eldest) {
                return size() > REMEMBERED;
            }
        });

    private Front() {
    }

    /** What the text means; nothing, where it has a mistake. */
    public static Optional<Agreement> agreement(String written) {
        Optional<Agreement> known = READ.get(written);
        if (known == null) {
            known = read(written).agreement();
            READ.put(written, known);
        }
        return known;
    }

    public static Checked read(String written) {
        return Text.read("agreement.entente", written);
    }
}
