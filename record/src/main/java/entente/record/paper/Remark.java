package entente.record.paper;

/** Something that whoever uses the paper must know: what could not be read, was cut off, or was guessed. */
public record Remark(Range where, String said) {}
