package entente.record.speech;

import java.util.regex.Pattern;

/** The words by which speech is known. */
final class Verbs {
    static final String SAYING = "said|says|declared|replied|added|emphasized|emphasised|reiterated|noted|"
        + "pointed out|stated|told|asked|"
        + "agreed|repeated|outlined|summarized|summed up|referred|read|reread|urged|announced|insisted|remarked|"
        + "observed|stressed|"
        + "warned|proposed|suggested|expressed|inquired|enquired|answered|responded|commented|concluded|indicated|"
        + "maintained|"
        + "explained|argued|claimed|denied|admitted|conceded|recalled|objected|protested|assured|affirmed|"
        + "confirmed|complained|"
        + "acknowledged|continued|began by|opened by|went on|raised|did not comment|had no comment|made clear|"
        + "mentioned|thought|felt|believed|wondered|hoped";
    /** Who, then the verb, not far behind: "Kuznetsov declared", "he pointed out", "Stevenson and McCloy then said". */
    static final Pattern SUBJECT = Pattern.compile(
        "(?<!\\b(?:when|When|if|If|that|as|As|since|Since|because|which|whom|until|unless|"
            + "once) (?:\\w{1,20} and )?)(?<who>\\b(?:(?:Mr\\.|Mrs\\.|Dr\\.|Amb(?:assador)?|Gen(?:eral)?|Chairman|"
            + "President|Minister|Secretary|Senator) )?[A-Z][\\p{L}'\u2019-]+"
            + "(?: and (?:[A-Z][\\p{L}'\u2019-]+))?|\\b[Hh]e|\\b[Ss]he|\\b[Ww]e|\\b[Tt]hey|\\bI)"
            + "(?: (?:then|also|again|further|once|himself|merely|only|simply|later|thereupon|in reply|had|has|"
            + "have)){0,3} (?<verb>" + SAYING
            + ")\\b(?: (?:to )?(?<hearer>(?:Mr\\. )?[A-Z][a-z]+|me|us|him|them)(?= that|,| he| she| they))?");
    static final Pattern COMMENT = Pattern.compile("^(?:\\d{1,2}\\. )?(?:Comment|COMMENT)s?\\s?[:.]");
    static final Pattern END_COMMENT = Pattern.compile("(?i)\\bend comment\\b");
    static final Pattern REQUEST = Pattern.compile(
        "(?i)\\b(?:would be helpful|would appreciate|would be appreciated|request(?:s|ed)? (?:Dept|Department|"
            + "instructions|guidance|authority)|please (?:advise|instruct|"
            + "confirm|cable|send)|(?:instructions|guidance|comments|views) (?:are )?(?:requested|would be)|"
            + "recommend (?:that )?(?:Dept|Department))");
    static final Pattern INSTRUCTION = Pattern.compile(
        "\\b(?:(?<pair>[Ff]ormer) should|(?<name>[A-Z][A-Za-z]+) (?:would|should) (?=\\(a\\))|[Yy]ou (?:should|may|"
            + "are (?:requested|instructed|authorized)|will|can|must|could)|[Pp]lease|[Rr]equest you)\\b");
    static final Pattern QUOTE = Pattern.compile("[\u201C\"]([^\u201C\u201D\"]{4,400})[\u201D\"]");

    private Verbs() {
    }
}
