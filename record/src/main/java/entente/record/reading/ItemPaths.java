package entente.record.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Follows the numbers and letters from paragraph to paragraph: an "(a)" after a "7." is 7(a). Where bullets took the
 * place of numbers, their numbers are counted, and the few that survived must agree.
 */
final class ItemPaths {
    private final List<Sign> open = new ArrayList<>();
    private boolean beside;
    private int bullets;

    /** The path of a paragraph that begins with these words; empty where it bears no sign. */
    String next(String words) {
        Optional<Sign> sign = Sign.leading(words);
        if (sign.isEmpty()) {
            beside = words.endsWith(":");
            return "";
        }
        String path = sign.get().style() == Sign.Style.BULLET ? bullet() : put(sign.get(), words);
        beside = true;
        return path;
    }

    private String bullet() {
        bullets++;
        open.clear();
        open.add(new Sign(Sign.Style.POINT, bullets));
        return path();
    }

    private String put(Sign sign, String words) {
        if (Shapes.BULLET.matcher(words).find() && sign.style() == Sign.Style.POINT) {
            bullets = sign.value();
        }
        int level = level(sign);
        if (level >= 0) {
            open.subList(level, open.size()).clear();
        } else if (!beside) {
            open.clear();
        }
        open.add(sign);
        return path();
    }

    /** The open list that this sign carries on: the same style, and the next value, or the first of a new run. */
    private int level(Sign sign) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).style() == sign.style()) {
                return i;
            }
        }
        return -1;
    }

    private String path() {
        String path = "";
        for (Sign sign : open) {
            path = sign.in(path);
        }
        return path;
    }

    /** The path that an item inside the current paragraph has. */
    String inside(Sign sign, String own) {
        if (!open.isEmpty() && !own.isEmpty() && open.getLast().style() == sign.style() && sign.value() != 1) {
            String outer = "";
            for (Sign above : open.subList(0, open.size() - 1)) {
                outer = above.in(outer);
            }
            open.set(open.size() - 1, sign);
            return sign.in(outer);
        }
        return sign.in(own);
    }
}
