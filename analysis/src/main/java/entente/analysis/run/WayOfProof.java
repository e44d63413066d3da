package entente.analysis.run;

import java.util.List;

/**
 * One way in which an undertaking can be proved.
 *
 * @param claims how many agreeing claims it takes
 * @param method by which; empty where anybody's report, or a word, is enough
 * @param sources who can give them
 * @param through the act that the method is carried out through; empty if none
 * @param doers who can do that act
 * @param consents whose consent that act needs
 */
public record WayOfProof(int claims, String method, List<String> sources, String through, List<String> doers,
        List<String> consents) {}
