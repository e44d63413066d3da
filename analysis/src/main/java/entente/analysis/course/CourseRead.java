package entente.analysis.course;

import java.util.List;

/** A course file, read: the course, or every mistake in it. */
public sealed interface CourseRead {

    record Whole(Course course) implements CourseRead {}

    record Wrong(List<Mistake> mistakes) implements CourseRead {}
}
