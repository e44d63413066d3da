package entente.language.syntax;

import entente.language.problem.Kind;
import entente.language.problem.Problems;
import entente.language.source.Damage;
import entente.language.source.SourceLine;
import entente.language.source.SourceText;
import entente.language.source.Span;
import entente.language.source.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the lines of a text into its syntax, and reports every line that cannot be read (G10). */
public final class SyntaxFromSource {

    private SyntaxFromSource() {}

    public static Syntax read(SourceText source, Problems problems) {
        source.lines().forEach(line -> damage(line, problems));
        OutlineFromSource outline = new OutlineFromSource(source, problems);
        List<Heading> headings = new ArrayList<>();
        outline.blocks().forEach(block -> headings.add(HeadingFromLine.read(problems, block)));
        if (outline.laid().stream().allMatch(laid -> laid.line().isSilent() && laid.line().damage().isEmpty())) {
            problems.error(Kind.EMPTY_TEXT, new Span(1, 1, 2), "the text says nothing",
                    "an agreement begins with its name, the day it opens and its time zone",
                    "`agreement sale`, with `opens 2024-01-01` and `zone Europe/Vienna` indented under it");
        }
        return new Syntax(source.file(), List.copyOf(headings), outline.laid());
    }

    /** One message a line: what follows on the line may come from the same accident. */
    private static void damage(SourceLine line, Problems problems) {
        if (!line.damage().isEmpty()) {
            Damage first = line.damage().getFirst();
            switch (first.kind()) {
                case NOT_UTF8 -> problems.error(Kind.NOT_UTF8, first.span(), "here the text is not UTF-8",
                        "what cannot be read cannot be agreed on", "the file saved as UTF-8");
                case OTHER_ENCODING -> problems.error(Kind.OTHER_ENCODING, first.span(),
                        "the file is UTF-16, and not UTF-8", "a text is UTF-8, so that everybody reads the same",
                        "the file saved as UTF-8");
                case CONTROL_CHARACTER -> problems.error(Kind.CONTROL_CHARACTER, first.span(),
                        String.format(Locale.ROOT, "an invisible character (U+%04X) stands here", first.character()),
                        "two readers would not see the same text", "the line without it");
            }
        } else {
            line.tokens().stream().filter(token -> token.kind() == Token.Kind.OPEN_TITLE).findFirst()
                    .ifPresent(token -> problems.error(Kind.UNCLOSED_TITLE, token.span(),
                            "a quote is opened here, and not closed on its line",
                            "what is a title and what is not would be anybody's guess",
                            "a title between two `\"` on one line"));
        }
    }
}
