package entente.analysis.draft;

import entente.analysis.Event;
import java.time.LocalDate;
import java.util.List;

/** A course of events that may tell two texts apart, and the day on which its aim is reached. */
record Candidate(List<Event> events, LocalDate day) {}
