package entente.language.syntax;

import java.util.List;

/** What a text says, as it is written: its headings in their order, and its lines as they are laid out. */
public record Syntax(String file, List<Heading> headings, List<Laid> lines) {}
