package entente.evidence;

import java.util.List;

/** Something about claims that are used that a reader must know, such as two sources counted once (E9). */
public record Remark(String code, List<String> claims, String words) {}
