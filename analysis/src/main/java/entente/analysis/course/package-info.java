/**
 * Courses of events that have not happened, with branches, played on a text ({@code spec/course.md}).
 */
package entente.analysis.course;
