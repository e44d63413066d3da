package entente.evidence;

import java.util.List;

/**
 * What a log says, placed against a text: the claims in the order of their ids, what was set aside in the order of
 * files and lines, so that no order of lines or files shows through (E12).
 */
public record Evidence(List<Claim> claims, List<SetAside> setAside) {

    public static final Evidence NONE = new Evidence(List.of(), List.of());
}
