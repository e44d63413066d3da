package entente.analysis.course;

import java.util.List;

/** A course of events that has not happened: every branch of it. */
public record Course(String name, String title, List<Branch> branches) {

    public Course {
        branches = List.copyOf(branches);
    }
}
