package entente.record.paper;

/**
 * One thing recovered about a paper: its value in a settled form (a date as {@code 1962-11-13}), the place it was read
 * from, how sure that is, and the rule that says so.
 */
public record Field(FieldKind kind, String value, Range where, Sureness sure, String rule) {}
