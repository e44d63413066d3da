package entente.language.model;

import java.util.List;

/**
 * The languages in which the agreement is authentic, in their order, with the one that prevails where they differ;
 * empty where none does.
 */
public record AuthenticTexts(List<String> languages, String prevailing, Place place) {}
