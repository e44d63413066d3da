package entente.record.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who is meant by "the Ambassador to Argentina (McClintock)", "Chairmen Khrushchev and Brezhnev", "the Department
 * of State".
 */
public final class Names {
    private static final Pattern TO = Pattern.compile("\\s+to\\s+(?=the\\b|[A-Z])");
    private static final Pattern TAKES_TO = Pattern.compile(
        "(?:Ambassador(?:[- ]+designate)?|Assistant|Adviser|Advisor|Representative|Mission|Delegation|Delegate|Counsel|"
            + "Embassy|Consultant|Liaison|Observer|Envoy|Minister|Consul|Secretary|Aide|Emissary|Legate|"
            + "Commissioner|Attach\u00E9|"
            + "Response|Reply|Staff Assistant|Counselor|Legation|Visit|Observers|Charg\u00E9|Governors?|Member)$");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]+)\\)(?:,? (?:at|in) [A-Z][\\w ]+)?,?\\s*$");
    private static final Pattern TITLE = Pattern.compile(
        "^(?:the )?(?:(?:Acting|Deputy|Former|Under|Vice|Prime|Foreign|Assistant|Permanent|"
            + "Special) )*(?:President-elect|President|"
            + "Chairm[ae]n|Premier|Minister|Secretary(?: General)?(?: of (?:the )?(?:State|Defense|Treasury|"
            + "Agriculture|Interior|Army|Navy|"
            + "Air Force|Commerce|Labor)(?: for [A-Z][\\w -]+ Affairs)?)?|Attorney General|"
            + "Director of Central Intelligence|Senator|Congressman|Representative|"
            + "Ambassador|General|Admiral|Colonel|Major|King|Queen|Emperor|Prince|Shah|Chancellor|Governor|Justice|"
            + "Mr\\.|Mrs\\.|Dr\\.|"
            + "Professor|Marshal|Sultan|Sheikh|Pope|Cardinal)\\s+(?=[A-Z])");
    private static final Pattern AT = Pattern.compile(",? at [A-Z][\\w .]+$");
    private static final Pattern OF_STAFF = Pattern.compile("^((?:[A-Z][\\p{L}.'\u2019]*\\.? ?){2,4}(?:, (?:Jr|"
        + "Sr)\\.)?),? of the .*$");
    private static final Pattern OFFICE = Pattern.compile(
        "\\b(?:Department|Embassy|Consulate|Mission|Delegation|Legation|Office|Bureau|Agency|Council|Committee|"
            + "Board|House|Ministry|Chiefs|"
            + "Posts?|Force|Command|Commander|Team|Group|Staff|Union|Service|Secretariat|Commission|Government|"
            + "Interests|Section|Directorate)\\b");

    private Names() {
    }

    /**
     * What stands before and after the "to" that leads to the receiver, not the one inside "Ambassador to
     * Argentina".
     */
    static List<String> sides(String phrase) {
        Matcher to = TO.matcher(phrase);
        while (to.find()) {
            String left = phrase.substring(0, to.start());
            boolean balanced = left.chars().filter(c -> c == '(').count() == left.chars().filter(c -> c == ')').count();
            if (balanced && !TAKES_TO.matcher(left).find()) {
                return List.of(left.strip(), phrase.substring(to.end()).strip());
            }
        }
        return List.of(phrase.strip());
    }

    /** The names of persons, or of an office where no person is named. */
    public static List<String> principals(String phrase) {
        List<String> found = new ArrayList<>();
        for (String side : together(phrase)) {
            found.add(principal(side));
        }
        return found;
    }

    /**
     * "A (Rusk) and B (Murrow)", "Chairmen Khrushchev and Brezhnev" are two; "Diplomatic and Consular Posts" is
     * one.
     */
    private static List<String> together(String phrase) {
        Matcher brackets = Pattern.compile("\\)(?:,| and|, and) (?=the |[A-Z])").matcher(phrase);
        if (brackets.find()) {
            List<String> all = new ArrayList<>(together(phrase.substring(0, brackets.start() + 1)));
            all.addAll(together(phrase.substring(brackets.end())));
            return all;
        }
        Matcher people = TITLE.matcher(phrase);
        int and = phrase.indexOf(" and ");
        if (people.find() && and > 0 && !phrase.contains("(") && !OFFICE.matcher(phrase).find()) {
            return List.of(phrase.substring(0, and), phrase.substring(and + 5));
        }
        if (people.reset().find() && and > 0 && phrase.substring(and + 5).startsWith("the ")) {
            return List.of(phrase.substring(0, and), phrase.substring(and + 5));
        }
        return List.of(phrase);
    }

    static String principal(String phrase) {
        String plain = phrase.strip().replaceFirst("[.,;]+$", "");
        Matcher brackets = IN_BRACKETS.matcher(plain);
        if (brackets.find()) {
            return brackets.group(1).strip();
        }
        boolean person = TITLE.matcher(plain).find();
        plain = person || plain.contains(", at ") ? AT.matcher(plain).replaceFirst("") : plain;
        Matcher staff = OF_STAFF.matcher(plain);
        if (staff.matches() && !OFFICE.matcher(staff.group(1)).find() && !TITLE.matcher(staff.group(1)).find()) {
            return staff.group(1).strip();
        }
        Matcher title = TITLE.matcher(plain);
        if (title.find() && !OFFICE.matcher(plain.substring(title.end())).find()) {
            return plain.substring(title.end()).strip();
        }
        return plain.replaceFirst("^the(?:\\s+|(?=[A-Z]))", "").strip();
    }
}
