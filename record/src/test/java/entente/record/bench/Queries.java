package entente.record.bench;

import java.util.List;

import entente.record.search.Request;

/** What the benchmark asks, kind by kind. */
final class Queries {
    /** Queries of one kind. */
    record Kind(String name, boolean forgiving, Request.Order order, List<String> queries) {
        List<Request> requests() {
            return queries.stream().map(query -> new Request(query, forgiving, order, 20)).toList();
        }
    }

    static final List<Kind> KINDS = List.of(
        new Kind("one word", false, Request.Order.RELEVANCE, List.of("quarantine", "the", "Berlin", "undertakings",
            "xyzzy")),
        new Kind("several words", false, Request.Order.RELEVANCE,
            List.of("assurances invasion Cuba", "United Nations observation", "access to Berlin",
                "trade embargo pipe")),
        new Kind("phrase", false, Request.Order.RELEVANCE,
            List.of("\"firm undertakings\"", "\"Secretary of State\"", "\"in view of the\"", "\"on-site inspection\"")),
        new Kind("nearness", false, Request.Order.RELEVANCE,
            List.of("lift NEAR/5 quarantine", "test NEAR/10 ban", "the NEAR/20 of")),
        new Kind("fields and days", false, Request.Order.RELEVANCE,
            List.of("from:Khrushchev to:Kennedy peace", "kind:letter date:1962-10..1962-12 Cuba", "number:1762",
                "classification:secret Berlin", "has:redaction missile")),
        new Kind("by date", false, Request.Order.NEWEST, List.of("Cuba", "Soviet proposal", "kind:memorandum Berlin")),
        new Kind("beginning of a word", false, Request.Order.RELEVANCE, List.of("quarant*", "negot*", "s*")),
        new Kind("forgiving", true, Request.Order.RELEVANCE,
            List.of("quarentine", "Krushchev assurences", "\"firm undertakngs\"", "inspecton NEAR/8 site")),
        new Kind("choice and exclusion", false, Request.Order.RELEVANCE,
            List.of("(ship OR vessel) -merchant", "Berlin -access date:1961..1962")));

    private Queries() {
    }
}
