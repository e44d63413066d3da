package entente.evidence;

import entente.language.model.Finding;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What only some claims say.
 *
 * @param value what a measure was found to be, in the unit of the measure
 * @param approximate whether the source calls the value an estimate
 * @param degree how far a deed has been done, in hundredths; empty where the claim does not say so
 * @param under the undertaking that a deed is done under, or an instance of it ({@code name/key}); empty: none
 *     in particular (S53)
 * @param instance the instance of the agreement that the claim belongs to; empty: the agreement itself
 * @param with what the conclusion of an instance gives for its parameters
 * @param finding what a body determines (S52)
 */
public record Particulars(Optional<BigDecimal> value, boolean approximate, Optional<Integer> degree, String under,
        String instance, Map<String, String> with, Optional<Finding> finding) {

    public static final Particulars NONE =
            new Particulars(Optional.empty(), false, Optional.empty(), "", "", Map.of(), Optional.empty());
}
