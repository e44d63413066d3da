package entente.record.reading;

import java.util.regex.Pattern;

/** Names under a paper. */
final class Signatures {
    private static final Pattern NAME = Pattern.compile(
        "^(?:/s/ ?)?(?:\\[?signed\\]? )?(?:[A-Z][\\p{L}'\u2019.-]*\\.?,? ?(?:de |von |van |der |"
            + ", )?){1,5}(?:jr\\.?|Jr\\.?)?"
            + "(?:\\d{1,2})?[\u201D\"]?\\.?$");
    private static final Pattern CAPITALS = Pattern.compile("^[A-Z][A-Z .'\u2019-]{2,40}(?:\\d{1,2})?$");

    private static final Pattern FAREWELL = Pattern.compile(
        "^(?:Very )?(?:Sincerely|Respectfully|Faithfully|Cordially|Yours|With |Best |Warm|Always|Truly|Cheers|"
            + "Regards|Love)");
    private static final Pattern OFFICE = Pattern.compile(
        "\\b(?:Director|Ambassador|Secretary|Representative|Counselor|Counsellor|Minister|Chairman|Assistant|"
            + "Attach\u00E9|U\\.S\\.A\\.|"
            + "USA|USN|USAF|Consul|Charg\u00E9|President|Affairs|Office|Staff|Deputy|Officer|Chief|Division|Army|"
            + "Navy|Air Force|Commanding|Executive|"
            + "Department|Agency|Bureau|Commander)\\b");

    private Signatures() {
    }

    static boolean looksLikeOne(String text) {
        String plain = text.lines().findFirst().orElse("").strip();
        return plain.length() < 60 && (NAME.matcher(plain).matches() || CAPITALS.matcher(plain).matches())
            && !Openings.closes(plain) && !Openings.opens(plain) && !plain.endsWith(":")
            && !FAREWELL.matcher(plain).find();
    }

    /** A line under a name that tells the office, not another name. */
    static boolean office(String text) {
        return OFFICE.matcher(text).find();
    }

    /** The name alone: without "/s/", a mark of a footnote, a quotation mark that closes the letter. */
    static String name(String text) {
        return text.lines().findFirst().orElse("").strip().replaceFirst("^(?:[\"\u201C]?/[sS]/ ?|\\[?signed\\]? )", "")
            .replaceFirst("(?<=[\\p{L}.])\\d{1,2}$", "").replaceAll("[\"\u201C\u201D]+$", "").strip();
    }
}
