package entente.record.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a query: words (all of them), {@code "a phrase"}, {@code a NEAR/5 b}, {@code a OR b}, {@code -a} or
 * {@code NOT a}, brackets, {@code begin*}, {@code mispelt~}, {@code field:value}. A query is never refused half way.
 */
final class Asking {
    private static final Pattern NEAR = Pattern.compile("NEAR(?:/(\\d{1,3}))?");
    private static final int USUAL_DISTANCE = 10;
    private static final int DEEPEST = 40;
    private static final int LONGEST_QUERY = 10_000;
    private static final int MOST_SIGNS = 300;

    private final List<String> problems = new ArrayList<>();
    private final boolean forgiving;
    private List<Sign> signs = List.of();
    private int next;

    private Asking(boolean forgiving) {
        this.forgiving = forgiving;
    }

    /** @param forgiving whether every word is to be found in spellings near to it as well */
    static Question read(String query, boolean forgiving) {
        return new Asking(forgiving).whole(query);
    }

    private Question whole(String query) {
        if (query.length() > LONGEST_QUERY) {
            problems.add("the query is longer than " + LONGEST_QUERY + " characters: the rest was left out");
        }
        signs = Sign.of(query.substring(0, Math.min(query.length(), LONGEST_QUERY)), problems);
        if (signs.size() > MOST_SIGNS) {
            problems.add("the query has more than " + MOST_SIGNS + " words and signs: the rest was left out");
            signs = signs.subList(0, MOST_SIGNS);
        }
        List<Asked> parts = new ArrayList<>();
        while (next < signs.size()) {
            any(0).ifPresent(parts::add);
            if (next < signs.size() && signs.get(next).kind() == Sign.Kind.CLOSE) {
                problems.add("the bracket at " + signs.get(next).at() + " closes nothing");
                next++;
            }
        }
        if (parts.isEmpty() && problems.isEmpty()) {
            problems.add("the query holds no word to look for");
        }
        return new Question(parts.isEmpty() ? Optional.empty() : Optional.of(all(parts)), problems);
    }

    private static Asked all(List<Asked> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Asked.All(parts);
    }

    private Optional<Asked> any(int depth) {
        List<Asked> choices = new ArrayList<>();
        List<Asked> parts = new ArrayList<>();
        while (next < signs.size() && signs.get(next).kind() != Sign.Kind.CLOSE) {
            if (isWord("OR")) {
                next++;
                close(parts, choices);
            } else if (isWord("AND")) {
                next++;
            } else {
                one(depth).ifPresent(parts::add);
            }
        }
        close(parts, choices);
        if (choices.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(choices.size() == 1 ? choices.getFirst() : new Asked.Any(choices));
    }

    private static void close(List<Asked> parts, List<Asked> choices) {
        if (!parts.isEmpty()) {
            choices.add(all(parts));
            parts.clear();
        }
    }

    private Optional<Asked> one(int depth) {
        Sign sign = signs.get(next++);
        if (sign.kind() == Sign.Kind.MINUS || sign.kind() == Sign.Kind.WORD && sign.text().equals("NOT")) {
            if (next >= signs.size() || signs.get(next).kind() == Sign.Kind.CLOSE || depth >= DEEPEST) {
                problems.add("nothing follows the " + sign.text() + " at " + sign.at());
                return Optional.empty();
            }
            return one(depth + 1).map(Asked.Not::new);
        }
        if (sign.kind() == Sign.Kind.OPEN) {
            return bracket(sign, depth);
        }
        if (sign.kind() == Sign.Kind.CLOSE) {
            next--;
            return Optional.empty();
        }
        return sign.field().isEmpty() ? words(sign) : Fields.read(sign, problems);
    }

    private Optional<Asked> bracket(Sign sign, int depth) {
        if (depth >= DEEPEST) {
            problems.add("brackets deeper than " + DEEPEST + " at " + sign.at() + " are passed over");
            return Optional.empty();
        }
        Optional<Asked> inside = any(depth + 1);
        if (next < signs.size()) {
            next++;
        } else {
            problems.add("the bracket at " + sign.at() + " is never closed: read to the end");
        }
        return inside;
    }

    private Optional<Asked> words(Sign sign) {
        boolean forgives = forgiving || sign.forgiving();
        List<String> words = Spelling.words(sign.text());
        if (words.isEmpty()) {
            problems.add("\"" + sign.text() + "\" at " + sign.at() + " holds no letter or digit: passed over");
            return Optional.empty();
        }
        Optional<Integer> between = near();
        if (between.isPresent() && next + 1 < signs.size()) {
            next++;
            return near(words, between.get(), forgives, sign);
        }
        if (words.size() > 1) {
            return Optional.of(new Asked.Phrase(words, forgives));
        }
        boolean beginning = sign.kind() == Sign.Kind.WORD && sign.text().endsWith("*");
        return Optional.of(new Asked.Word(words.getFirst(), beginning, forgives));
    }

    private Optional<Integer> near() {
        if (next >= signs.size() || signs.get(next).kind() != Sign.Kind.WORD) {
            return Optional.empty();
        }
        Matcher near = NEAR.matcher(signs.get(next).text());
        if (!near.matches()) {
            return Optional.empty();
        }
        return Optional.of(near.group(1) == null ? USUAL_DISTANCE : Integer.parseInt(near.group(1)));
    }

    private Optional<Asked> near(List<String> left, int between, boolean forgives, Sign sign) {
        Sign right = signs.get(next++);
        List<String> others = Spelling.words(right.text());
        boolean plain = (right.kind() == Sign.Kind.WORD || right.kind() == Sign.Kind.PHRASE) && right.field().isEmpty();
        if (!plain || others.size() != 1 || left.size() != 1) {
            problems.add("NEAR at " + sign.at() + " stands between two words, each alone; both sides are looked for"
                + " without it");
            next--;
            return Optional.of(left.size() > 1 ? new Asked.Phrase(left, forgives)
                : new Asked.Word(left.getFirst(), false, forgives));
        }
        return Optional.of(new Asked.Near(left.getFirst(), others.getFirst(), between, forgives || right.forgiving()));
    }

    private boolean isWord(String word) {
        Sign sign = signs.get(next);
        return sign.kind() == Sign.Kind.WORD && sign.field().isEmpty() && sign.text().equals(word);
    }
}
