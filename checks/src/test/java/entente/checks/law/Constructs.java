package entente.checks.law;

import entente.checks.world.JsonLines;
import entente.checks.world.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The constructs of the wide language, each with its rule, and in how many wide worlds of the test run it stands. */
public final class Constructs {
    private static final List<Construct> ALL = List.of(
        in("S22", "unless", "^ +unless "), in("S6", "some of several parties", "2 of seller, buyer, port"),
        in("S36", "each", "^ +each "), in("S36", "reciprocal", "^reciprocal "),
        in("S36", "its counterpart", "its counterpart"), in("S37", "every", "^ +every (?!.*times)"),
        in("S37", "every, N times", "^ +every .* times"), in("S37", "after each period", "after each "),
        in("S38", "in any, to refrain", "must not .*\\n +in any "),
        in("S38", "within any, to refrain", "must not .*\\n +within any "),
        in("S38", "quota of a liberty", "may .*\\n +(in|within) any "),
        in("S39", "within any, to do", "must (?!not).*\\n +within any "),
        in("S40", "whenever an act", "whenever \\w+ "),
        in("S40", "whenever … and …", "whenever .* and "), in("S41", "so many of", "[12] of [a-f]\\w+ are "),
        in("S42", "keep a measure", "keep (stock|tank|north) "), in("S42", "keep a state", "keep gate-open"),
        in("S42", "keep a method", "keep visit"), in("S43", "a measure", "(stock|north) is "),
        in("S43", "a measure of several parties", "tank of "), in("S43", "a sum of measures", "both is "),
        in("S43", "a share of a measure", "percent of north"), in("S44", "a state by conditions", "begins when "),
        in("S45", "a share of every one", "percent of every "), in("S45", "for each", "for each 2 "),
        in("S45", "a share of an undertaking", "percent of [a-f]\\w+ is "), in("S46", "a degree", "\"degree\":"),
        in("S47", "the earlier of", "by the earlier of "), in("S47", "the later of", "by the later of "),
        in("S47", "working days", "working days"), in("S47", "the next working day", "or the next working day"),
        in("S47", "hours", " hours$"), in("S48", "before", "days before "),
        in("S48", "the day that", "by the day that "),
        in("S19", "a day in words", "by \""), in("S49", "so long after", "days after "),
        in("S49", "for so long", " for \\d+ days"), in("S50", "power to terminate", "may terminate "),
        in("S50", "power to suspend", "may suspend "), in("S50", "notice", "with notice of "),
        in("S50", "terminate", "\"act\":\"terminate\""), in("S50", "suspend", "\"act\":\"suspend\""),
        in("S50", "resume", "\"act\":\"resume\""), in("S50", "the agreement's last day", "^  ends \\d"),
        in("S50", "what ends the agreement", "^  ends when .*\\n(.*\\n)*party "),
        in("S50", "survives termination", "survives termination"), in("S50", "is terminated", "is (not )?terminated"),
        in("S51", "power to assign", "may assign "), in("S51", "assign", "\"act\":\"assign\""),
        in("S51", "hand-back", "\"act\":\"hand-back\""), in("S52", "is found", "is found "),
        in("S52", "find", "\"act\":\"find\""), in("S53", "under", "\"under\":"),
        in("S54", "parameters", "^  takes "), in("S54", "conclude", "\"act\":\"conclude\""),
        in("S54", "an instance's claim", "\"instance\":"), in("S54", "across instances", "across instances"),
        in("S55", "carries out", "carries out "), in("S57", "extended by", "extended by "),
        in("S58", "what accrues", "for each (day|week) that "), in("S59", "endeavour", "must endeavour "));

    private static Map<String, Long> once;

    private record Construct(String rule, String name, Pattern mark) {}

    private Constructs() {
    }

    private static Construct in(String rule, String name, String mark) {
        return new Construct(rule, name, Pattern.compile(mark, Pattern.MULTILINE));
    }

    /** By rule and name, as a row of the table has them. */
    public static synchronized Map<String, Long> once() {
        if (once == null) {
            List<String> written = TestRun.wide().parallel().map(Constructs::written).toList();
            once = new LinkedHashMap<>();
            ALL.forEach(c -> once.put(c.rule() + " | " + c.name(),
                written.stream().filter(world -> c.mark().matcher(world).find()).count()));
        }
        return once;
    }

    private static String written(World world) {
        List<String> all = new ArrayList<>(List.of(world.text().written().replace("\n\n", "\n")));
        all.add(JsonLines.of(world.claims(), world.agreement().zone()));
        return String.join("\n", all);
    }
}
