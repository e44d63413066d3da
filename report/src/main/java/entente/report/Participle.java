package entente.report;

import java.util.Map;
import java.util.Set;

/** The past participle of an English verb: {@code removed}, {@code overflown}, {@code lifted}. */
final class Participle {

    private static final Map<String, String> IRREGULAR = Map.ofEntries(Map.entry("be", "been"),
            Map.entry("become", "become"), Map.entry("begin", "begun"), Map.entry("bind", "bound"),
            Map.entry("break", "broken"), Map.entry("bring", "brought"), Map.entry("build", "built"),
            Map.entry("buy", "bought"), Map.entry("choose", "chosen"), Map.entry("come", "come"),
            Map.entry("cut", "cut"), Map.entry("do", "done"), Map.entry("draw", "drawn"),
            Map.entry("drive", "driven"), Map.entry("feed", "fed"), Map.entry("fight", "fought"),
            Map.entry("find", "found"), Map.entry("fly", "flown"), Map.entry("forbid", "forbidden"),
            Map.entry("freeze", "frozen"), Map.entry("get", "got"), Map.entry("give", "given"),
            Map.entry("go", "gone"), Map.entry("grow", "grown"), Map.entry("have", "had"),
            Map.entry("hear", "heard"), Map.entry("hide", "hidden"), Map.entry("hold", "held"),
            Map.entry("keep", "kept"), Map.entry("know", "known"), Map.entry("lay", "laid"),
            Map.entry("lead", "led"), Map.entry("leave", "left"), Map.entry("lend", "lent"), Map.entry("let", "let"),
            Map.entry("lose", "lost"), Map.entry("make", "made"), Map.entry("meet", "met"), Map.entry("pay", "paid"),
            Map.entry("put", "put"), Map.entry("read", "read"), Map.entry("rise", "risen"), Map.entry("run", "run"),
            Map.entry("say", "said"), Map.entry("see", "seen"), Map.entry("seek", "sought"),
            Map.entry("sell", "sold"), Map.entry("send", "sent"), Map.entry("set", "set"),
            Map.entry("show", "shown"), Map.entry("shut", "shut"), Map.entry("shoot", "shot"),
            Map.entry("sink", "sunk"), Map.entry("sit", "sat"), Map.entry("speak", "spoken"),
            Map.entry("spend", "spent"), Map.entry("split", "split"), Map.entry("stand", "stood"),
            Map.entry("strike", "struck"), Map.entry("swear", "sworn"), Map.entry("take", "taken"),
            Map.entry("teach", "taught"), Map.entry("tell", "told"), Map.entry("think", "thought"),
            Map.entry("throw", "thrown"), Map.entry("win", "won"), Map.entry("write", "written"));

    private static final String[] PREFIXES = {"over", "under", "with", "fore", "out", "off", "re", "un", "mis", "up"};

    /** Verbs of more than one syllable that are stressed on the last, and so double their last letter. */
    private static final Set<String> STRESSED_LAST = Set.of("admit", "commit", "compel", "confer", "control", "defer",
            "deter", "dispel", "emit", "expel", "incur", "infer", "occur", "omit", "patrol", "permit", "prefer",
            "propel", "rebut", "recur", "refer", "regret", "remit", "submit", "transfer", "transmit", "transship",
            "equip", "acquit", "unwrap", "unplug", "debar", "disbar");

    private Participle() {}

    static String of(String verb) {
        String irregular = irregular(verb);
        if (irregular != null) {
            return irregular;
        }
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        if (verb.endsWith("c")) {
            return verb + "ked";
        }
        int last = verb.length() - 1;
        if (verb.endsWith("y") && last > 0 && !isVowel(verb.charAt(last - 1))) {
            return verb.substring(0, last) + "ied";
        }
        return doubles(verb) ? verb + verb.charAt(last) + "ed" : verb + "ed";
    }

    private static String irregular(String verb) {
        String whole = IRREGULAR.get(verb);
        if (whole != null) {
            return whole;
        }
        for (String prefix : PREFIXES) {
            String stem = verb.startsWith(prefix) ? IRREGULAR.get(verb.substring(prefix.length())) : null;
            if (stem != null) {
                return prefix + stem;
            }
        }
        return null;
    }

    private static boolean doubles(String verb) {
        int last = verb.length() - 1;
        if (last < 2 || "wxy".indexOf(verb.charAt(last)) >= 0 || isVowel(verb.charAt(last))
                || !isVowel(verb.charAt(last - 1)) || isVowel(verb.charAt(last - 2))) {
            return false;
        }
        long vowels = verb.chars().filter(c -> isVowel((char) c)).count();
        return vowels == 1 || STRESSED_LAST.contains(verb);
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
