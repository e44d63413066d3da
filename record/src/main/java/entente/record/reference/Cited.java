package entente.record.reference;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the words of a reference name.
 *
 * @param kind letter, telegram, message; empty where the words do not say
 * @param series Deptel, Embtel, Topol; empty where the words do not say
 * @param number in the series; empty for none
 * @param volume of the edition: "XI"; empty for the same volume
 * @param document the number in the edition; 0 for none
 * @param author who wrote or sent it, as named; empty for nobody
 * @param date the day it bears; no year where the words give none and the paper has none
 * @param passage the words that name the place in it: "second sentence of second para"
 */
public record Cited(
        String kind, String series, String number, String volume, int document, String author,
        Optional<LocalDate> date, String passage) {}
