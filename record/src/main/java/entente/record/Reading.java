package entente.record;

import java.util.List;

import entente.record.paper.Paper;

/** What came of reading files: the papers, and the files that could not be read with the reason for each. */
public record Reading(List<Paper> papers, List<Unread> unread) {

    /** A file that gave no paper. */
    public record Unread(String file, String why) {}

    public Reading {
        papers = List.copyOf(papers);
        unread = List.copyOf(unread);
    }
}
