package entente.evidence;

import entente.evidence.log.EvidenceReader;
import entente.evidence.log.LogReading;
import entente.evidence.log.Progress;
import entente.evidence.log.Source;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Logs for tests, placed against {@link Texts#CUBA}. */
public final class Logs {

    private Logs() {}

    /** Lines of JSON with single quotes in place of double ones. */
    public static Evidence of(String... lines) {
        return bytes(json(String.join("\n", lines)).getBytes(StandardCharsets.UTF_8));
    }

    public static Evidence bytes(byte[]... files) {
        List<Source> sources = new ArrayList<>();
        for (byte[] file : files) {
            sources.add(Source.stdin(new ByteArrayInputStream(file)));
        }
        return read(sources);
    }

    public static Evidence read(List<Source> sources) {
        return switch (EvidenceReader.read(sources, Texts.CUBA, Progress.NONE)) {
            case LogReading.Read(Evidence evidence) -> evidence;
            case LogReading.Unreadable unreadable -> throw new AssertionError(unreadable);
        };
    }

    public static String json(String withSingleQuotes) {
        return withSingleQuotes.replace('\'', '"');
    }

    /** A claim of the United States that the Soviet Union removed so many missiles; more fields may follow. */
    public static String removal(String id, int number, String more) {
        return "{'id':'" + id + "','says':'usa','by':'ussr','act':'remove','item':'missile','number':" + number
                + ",'happened':'1962-11-05/1962-11-09','reported':'1962-11-10'" + more + "}";
    }

    public static String denial(String id, String link, String of) {
        return "{'id':'" + id + "','says':'ussr','reported':'1962-11-12','" + link + "':'" + of + "'}";
    }

    public static List<String> ids(Evidence evidence) {
        return evidence.claims().stream().map(Claim::id).toList();
    }

    /** Codes with the ids they are about: {@code E203 c1}. */
    public static List<String> aside(Evidence evidence) {
        return evidence.setAside().stream().map(one -> one.code() + " " + one.id()).toList();
    }

    public static Claim claim(Evidence evidence, String id) {
        return evidence.claims().stream().filter(claim -> claim.id().equals(id)).findFirst().orElseThrow();
    }
}
