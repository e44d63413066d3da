package entente.record.search;

import java.util.ArrayList;
import java.util.List;

/** A piece of a query: a word, a quoted phrase, or a bracket; {@code at} counts characters from 1. */
record Sign(Kind kind, String text, String field, boolean forgiving, int at) {

    enum Kind { WORD, PHRASE, OPEN, CLOSE, MINUS }

    static List<Sign> of(String query, List<String> problems) {
        return new Cutting(query, problems).all();
    }

    private static final class Cutting {
        private final String query;
        private final List<String> problems;
        private final List<Sign> signs = new ArrayList<>();
        private int at;

        Cutting(String query, List<String> problems) {
            this.query = query;
            this.problems = problems;
        }

        List<Sign> all() {
            while (at < query.length()) {
                char c = query.charAt(at);
                if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                    at++;
                } else if (c == '(' || c == ')') {
                    at++;
                    signs.add(new Sign(c == '(' ? Kind.OPEN : Kind.CLOSE, "" + c, "", false, at));
                } else if (c == '-' && at + 1 < query.length() && !Character.isWhitespace(query.charAt(at + 1))) {
                    at++;
                    signs.add(new Sign(Kind.MINUS, "-", "", false, at));
                } else {
                    piece();
                }
            }
            return signs;
        }

        private void piece() {
            int begin = at;
            String field = "";
            if (!isQuote(query.charAt(at))) {
                int colon = fieldEnd();
                if (colon > 0) {
                    field = query.substring(at, colon);
                    at = colon + 1;
                }
            }
            boolean quoted = at < query.length() && isQuote(query.charAt(at));
            String text = quoted ? quoted() : plain();
            boolean forgiving = false;
            if (text.endsWith("~") && !quoted) {
                forgiving = true;
                text = text.substring(0, text.length() - 1);
            } else if (quoted && at < query.length() && query.charAt(at) == '~') {
                forgiving = true;
                at++;
            }
            signs.add(new Sign(quoted ? Kind.PHRASE : Kind.WORD, text, field, forgiving, begin + 1));
        }

        private int fieldEnd() {
            int i = at;
            while (i < query.length() && Character.isLetter(query.charAt(i))) {
                i++;
            }
            return i > at && i < query.length() && query.charAt(i) == ':' ? i : -1;
        }

        private String quoted() {
            int begin = ++at;
            while (at < query.length() && !isQuote(query.charAt(at))) {
                at++;
            }
            String text = query.substring(begin, at);
            if (at < query.length()) {
                at++;
            } else {
                problems.add("the quotation mark at " + begin + " is never closed: read to the end");
            }
            return text;
        }

        private String plain() {
            int begin = at;
            while (at < query.length() && !Character.isWhitespace(query.charAt(at)) && query.charAt(at) != '('
                && query.charAt(at) != ')' && !isQuote(query.charAt(at))) {
                at++;
            }
            return query.substring(begin, at);
        }

        private static boolean isQuote(char c) {
            return c == '"' || c == '\u201c' || c == '\u201d';
        }
    }
}
