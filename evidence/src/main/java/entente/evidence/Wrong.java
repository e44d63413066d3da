package entente.evidence;

import java.util.List;

/** Why a claim cannot stand beside the others; nothing wrong has an empty reason. */
record Wrong(Code code, String reason) {
    private static final int MOST_IDS = 6;

    static final Wrong NOTHING = new Wrong(Code.E302, "");

    boolean isWrong() {
        return !reason.isEmpty();
    }

    static Wrong ring(List<String> ids) {
        String accepted = ". Accepted: a first claim that confirms none.";
        if (ids.size() == 1) {
            return new Wrong(Code.E307, "confirms: " + ids.getFirst() + " is the claim itself" + accepted);
        }
        String shown = String.join(", ", ids.stream().limit(MOST_IDS).toList())
                + (ids.size() > MOST_IDS ? " and " + (ids.size() - MOST_IDS) + " more" : "");
        return new Wrong(Code.E307, "confirms: " + shown + " confirm each other in a ring" + accepted);
    }
}
