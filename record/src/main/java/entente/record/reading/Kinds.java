package entente.record.reading;

import java.util.Map;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;

import entente.record.paper.PaperKind;

/** What a paper is, by the words of its heading; the first line that fits decides. */
final class Kinds {
    private static final Map<Pattern, PaperKind> BY_WORDS = words();
    private static final Pattern POST = Pattern.compile(
        "^(?:Embassy|Consulate|Mission|Delegation|Legation|USUN|Secretary|Rusk|Ambassador|Interests|Liaison|"
            + "Station|Posts?|All |Certain |US)");
    private static final Pattern HOME = Pattern.compile("^(?:Department|Secretary of State|White House|"
        + "Joint Chiefs|Office of the Secretary)");

    private Kinds() {
    }

    private static Map<Pattern, PaperKind> words() {
        Map<String, PaperKind> table = new LinkedHashMap<>();
        table.put("Editorial Note", PaperKind.EDITORIAL_NOTE);
        table.put("(?:Draft |Circular |Information )*Telegram", PaperKind.TELEGRAM);
        table.put("(?:Draft |Circular |Information |Joint )*Airgram", PaperKind.AIRGRAM);
        table.put("Despatch", PaperKind.DESPATCH);
        table.put("(?:Draft |Private |Informal )*Letter", PaperKind.LETTER);
        table.put("(?:\\w+ )?Memorand(?:um|a) of (?:a )?(?:\\w+ )?(?:Conversation|Conference)|"
            + "Record of (?:a )?(?:\\w+ )?Conversation",
            PaperKind.MEMORANDUM_OF_CONVERSATION);
        table.put("(?:Draft |Summary |Informal )*(?:Minutes|Record|Highlights|Transcript|Notes|Personal Notes)\\b|"
            + "Summary Notes|"
            + "Memorandum (?:of|on the Substance of) (?:a |the )?(?:Meeting|Discussion)|Summary of (?:Meeting|"
            + "Discussion)|Memorandum of Discussion",
            PaperKind.MINUTES);
        table.put("(?:[A-Z][\\w-]+ )*(?:Action )?Memorandum", PaperKind.MEMORANDUM);
        table.put("(?:Special )?National Intelligence Estimate|Joint Evaluation", PaperKind.ESTIMATE);
        table.put("(?:Oral |Written |Personal )?(?:Message|Informal Communication|Oral Statement)", PaperKind.MESSAGE);
        table.put("Note\\b|Note Verbale|Aide-M\u00E9moire", PaperKind.NOTE);
        table.put("Protocol", PaperKind.PROTOCOL);
        table.put("(?:Joint )?(?:Declaration|Statement|Communiqu\u00E9)", PaperKind.DECLARATION);
        table.put("(?:[A-Z][\\w-]+ )*(?:Report|Paper|Review|Estimate|Study|Guidelines)", PaperKind.REPORT);
        Map<Pattern, PaperKind> compiled = new LinkedHashMap<>();
        table.forEach((words, kind) -> compiled.put(Pattern.compile("^(?:" + words + ")"), kind));
        return compiled;
    }

    static PaperKind of(String heading) {
        for (Map.Entry<Pattern, PaperKind> entry : BY_WORDS.entrySet()) {
            if (entry.getKey().matcher(heading).find()) {
                return entry.getValue();
            }
        }
        return PaperKind.UNKNOWN;
    }

    /** A telegram comes in to the Department, or goes out from it. */
    static PaperKind of(String heading, String from, String to) {
        PaperKind kind = of(heading);
        if (kind != PaperKind.TELEGRAM) {
            return kind;
        }
        if (HOME.matcher(from).find() && !HOME.matcher(to).find()) {
            return PaperKind.TELEGRAM_OUT;
        }
        return POST.matcher(from).find() && (to.isEmpty() || HOME.matcher(to).find()) ? PaperKind.TELEGRAM_IN : kind;
    }
}
