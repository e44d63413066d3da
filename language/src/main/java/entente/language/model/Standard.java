package entente.language.model;

import java.util.List;

/** What counts as proof: any one of its ways. */
public record Standard(String name, String title, List<Part<Way>> ways, Place place) {

    /** One way of proving: so many claims by one method, all within a length of time where one is given. */
    public record Way(int claims, String method, Length within) {}
}
