package entente.app;

import entente.language.Checked;
import entente.language.model.Agreement;
import entente.language.model.Amendment;
import entente.language.model.Change;
import entente.language.model.Changes;
import entente.language.model.Reading;
import entente.report.TextLines;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text as it stands with an amendment accepted or as a reading has it: {@code story@amendment@reading}.
 *
 * @param name what it is called on a page
 */
record TextAt(String name, Agreement agreement, TextLines lines) {

    private static final String AT = "@";

    /** @param other the text that {@code @amendment} alone is about; empty where there is none */
    static TextAt open(String given, String other, World world) {
        int at = split(given);
        String text = at < 0 ? given : given.substring(0, at);
        List<String> names = at < 0 ? List.of() : List.of(given.substring(at + 1).split(AT, -1));
        if (text.isEmpty() && other.isEmpty()) {
            throw Refused.usage("\"" + given + "\" does not say of which text. Accepted: a story folder or a text file,"
                    + " and behind it @ with the name of an amendment or a reading.");
        }
        AgreementFile file = AgreementFile.open(text.isEmpty() ? textOf(other) : text, world);
        Checked checked = file.checked();
        Agreement written = checked.agreement().orElseThrow(() -> Refused.text(Story.mistakes(checked.problems())));
        Agreement now = written;
        for (String name : names) {
            now = with(now, written, name);
        }
        return new TextAt(written.name() + (names.isEmpty() ? "" : " with " + String.join(" and ", names)), now,
                TextLines.of(file.content()));
    }

    /** Where the names begin; a file whose own name has the sign in it is a file. */
    private static int split(String given) {
        return given.startsWith(AT) ? 0 : Files.exists(AgreementFile.path(given)) ? -1 : given.indexOf(AT);
    }

    /** The text or story alone. */
    static String textOf(String given) {
        return given.substring(0, end(given));
    }

    private static int end(String given) {
        int at = split(given);
        return at < 0 ? given.length() : at;
    }

    private static Agreement with(Agreement now, Agreement written, String name) {
        List<String> known = Stream.concat(written.amendments().stream().map(Amendment::name),
                written.readings().stream().map(Reading::name)).toList();
        Known.name(name, "an amendment or reading", known);
        List<Change> changes = new ArrayList<>();
        written.amendments().stream().filter(a -> a.name().equals(name)).map(Amendment::changes)
                .forEach(changes::addAll);
        written.readings().stream().filter(r -> r.name().equals(name)).map(Reading::changes).forEach(changes::addAll);
        Agreement changed = Changes.apply(now, changes, name);
        return changed.withChanges(now.amendments().stream().filter(a -> !a.name().equals(name)).toList(),
                now.readings().stream().filter(r -> !r.name().equals(name)).toList());
    }
}
