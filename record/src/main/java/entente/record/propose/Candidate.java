package entente.record.propose;

import java.util.List;

import entente.record.paper.Address;
import entente.record.paper.Range;

/**
 * Something in a paper that may be part of an agreement. Nothing is accepted by itself: a person accepts, mends or
 * drops it.
 *
 * @param number from 1, in the order of the paper
 * @param who whose it would be: a party's name, or the name that the paper uses; {@code somebody} where none was found
 * @param whom towards whom
 * @param what the words that say it, from the word that made it a candidate to the end of the clause
 * @param when the clause under which it stands, with its first word (if, when, unless); empty for none, and for a
 *     condition, whose own words are what it says
 * @param until the words that say by when or until when; empty for none
 * @param rules the ids of the rules that found it: see rules.tsv
 * @param where where its words stand in the paper
 * @param sentence where the sentence stands that they are part of
 * @param draft lines of the language
 */
public record Candidate(
        int number, CandidateKind kind, String who, String whom, String what, String when, String until,
        Manner manner, Address passage, List<String> rules, Range where, Range sentence, List<String> draft) {

    public Candidate {
        rules = List.copyOf(rules);
        draft = List.copyOf(draft);
    }
}
