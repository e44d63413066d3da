package entente.evidence;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** E5: the same id with the same content is one claim; with other content all of them are set aside. */
final class SameId {
    static final Comparator<Claim> BY_ID = SameId::compare;
    private static final int MOST_PLACES = 4;

    private final ZoneId zone;
    private final Map<String, SetAside> unplaced;
    private final List<SetAside> setAside;

    /** @param unplaced by id, claims that could be read and not placed: their content is always another */
    SameId(ZoneId zone, Map<String, SetAside> unplaced, List<SetAside> setAside) {
        this.zone = zone;
        this.unplaced = unplaced;
        this.setAside = setAside;
    }

    private static int compare(Claim one, Claim other) {
        int ids = one.id().compareTo(other.id());
        int files = ids != 0 ? ids : one.file().compareTo(other.file());
        return files != 0 ? files : Long.compare(one.line(), other.line());
    }

    /** The claims that remain, one for each id, in the order of their ids. */
    List<Claim> one(List<Claim> drafts) {
        drafts.sort(BY_ID);
        List<Claim> kept = new ArrayList<>(drafts.size());
        for (int from = 0; from < drafts.size();) {
            int to = from + 1;
            while (to < drafts.size() && drafts.get(to).id().equals(drafts.get(from).id())) {
                to++;
            }
            decide(drafts.subList(from, to), kept);
            from = to;
        }
        return kept;
    }

    private void decide(List<Claim> copies, List<Claim> kept) {
        Claim first = copies.getFirst();
        Optional<SetAside> other = Optional.ofNullable(unplaced.get(first.id()));
        String difference = difference(copies);
        if (other.isEmpty() && difference.isEmpty()) {
            kept.add(first);
            return;
        }
        String reason = "id: " + first.id() + " stands with different content at " + places(copies, other)
                + difference + ". Accepted: an id of its own for each claim.";
        copies.forEach(copy -> setAside.add(Code.E301.at(copy.file(), copy.line(), copy.id(), reason)));
    }

    private static String places(List<Claim> copies, Optional<SetAside> other) {
        List<String> places = Stream.concat(copies.stream().map(copy -> Complaints.place(copy.file(), copy.line())),
                other.stream().map(one -> Complaints.place(one.file(), one.line()))).toList();
        String shown = String.join(", ", places.stream().limit(MOST_PLACES).toList());
        return places.size() <= MOST_PLACES ? shown : shown + " and " + (places.size() - MOST_PLACES) + " more";
    }

    /** The first field in which copies differ, with what stands there; empty where they are the same. */
    private String difference(List<Claim> copies) {
        for (Field field : copies.size() == 1 ? new Field[0] : Field.values()) {
            Set<String> contents = new TreeSet<>();
            copies.forEach(copy -> contents.add(shown(ClaimText.of(copy, field, zone))));
            if (contents.size() > 1) {
                return " (" + field.key() + ": " + String.join(" and ", contents.stream().limit(MOST_PLACES).toList())
                        + ")";
            }
        }
        return "";
    }

    private static String shown(String text) {
        return text.isEmpty() ? "nothing" : Complaints.shown(text);
    }
}
