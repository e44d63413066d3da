package entente.language.model;

import java.util.List;

/**
 * Something a party can do, in deeds or by saying so.
 *
 * @param kind deed or words
 * @param of the item or group that it is about; empty where it is about nothing countable
 * @param by who can do it; empty where anyone can
 * @param needsConsentBy the parties whose consent it needs
 */
public record Act(String name, Kind kind, String of, List<String> by, List<String> needsConsentBy, Place place) {

    /** In deeds, or by saying so. */
    public enum Kind { DEED, WORDS }
}
