package entente.record.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A list made by hand, before any detector ran, of what is in a paper: a line each of byte, address, kind, who, to
 * whom,
 * manner and gloss. The byte is one inside the words meant, so that the list outlives a better reader.
 */
public record Gold(List<Listed> listed) {
    private static final int COLUMNS = 7;

    /** One entry of the list. */
    public record Listed(int at, String address, CandidateKind kind, String who, String whom, Manner manner,
        String gloss) {}

    public Gold {
        listed = List.copyOf(listed);
    }

    public static Gold read(List<String> lines) {
        List<Listed> listed = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            if (cells.length == COLUMNS && !cells[0].equals("byte")) {
                listed.add(new Listed(Integer.parseInt(cells[0]), cells[1], CandidateKind.of(cells[2]), cells[3],
                    cells[4], Manner.valueOf(cells[5].toUpperCase(Locale.ROOT)), cells[6]));
            }
        }
        return new Gold(listed);
    }
}
