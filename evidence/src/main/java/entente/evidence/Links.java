package entente.evidence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * E4, E6: settles what each claim says about another. A claim is decided after the one that it is about, however long
 * the chain and whatever the order of the lines, so that what is set aside takes with it all that leans on it.
 */
final class Links {

    private enum Fate { OPEN, UNDER_WAY, PLACED, SET_ASIDE }

    private final List<Claim> claims;
    private final Fate[] fates;
    private final Map<String, SetAside> lost;
    private final List<SetAside> setAside;
    private final Fill fill;

    /**
     * @param claims one for each id, in the order of their ids
     * @param placed which of them are decided already
     * @param lost by id, what was set aside before
     * @param setAside where what is set aside now is added
     */
    Links(List<Claim> claims, Predicate<Claim> placed, Map<String, SetAside> lost, List<SetAside> setAside, Fill fill) {
        this.claims = claims;
        this.lost = lost;
        this.setAside = setAside;
        this.fill = fill;
        fates = new Fate[claims.size()];
        for (int i = 0; i < fates.length; i++) {
            fates[i] = placed.test(claims.get(i)) ? Fate.PLACED : Fate.OPEN;
        }
    }

    /** The claims that stand, filled in, in the order of their ids. */
    List<Claim> settled() {
        for (int i = 0; i < fates.length; i++) {
            if (fates[i] == Fate.OPEN) {
                decide(i);
            }
        }
        List<Claim> standing = new ArrayList<>(fates.length);
        for (int i = 0; i < fates.length; i++) {
            if (fates[i] == Fate.PLACED) {
                standing.add(claims.get(i));
            }
        }
        return standing;
    }

    private void decide(int start) {
        Deque<Integer> chain = new ArrayDeque<>();
        chain.push(start);
        while (!chain.isEmpty()) {
            int now = chain.peek();
            fates[now] = Fate.UNDER_WAY;
            int next = step(now, chain);
            if (next >= 0) {
                chain.push(next);
            }
        }
    }

    /** Decides the claim at the head of the chain and takes it off; or names the claim to be decided before it. */
    private int step(int now, Deque<Integer> chain) {
        Claim claim = claims.get(now);
        Link link = Link.of(claim);
        if (link.kind() == Link.Kind.NONE) {
            return place(claim, chain);
        }
        int target = indexOf(link.target());
        if (target < 0) {
            return aside(chain, lost.containsKey(link.target()) ? fallen(link) : link.unknown());
        }
        Wrong wrong = fill.shape(claim, link, claims.get(target));
        if (wrong.isWrong()) {
            return aside(chain, wrong);
        }
        return switch (fates[target]) {
            case OPEN -> target;
            case UNDER_WAY -> ring(chain, target);
            case SET_ASIDE -> aside(chain, fallen(link));
            case PLACED -> lean(claim, link, claims.get(target), chain);
        };
    }

    private int lean(Claim claim, Link link, Claim target, Deque<Integer> chain) {
        Wrong wrong = fill.disagreement(claim, link, target);
        return wrong.isWrong() ? aside(chain, wrong) : place(fill.filled(claim, link, target), chain);
    }

    private int place(Claim claim, Deque<Integer> chain) {
        int now = chain.pop();
        claims.set(now, claim);
        fates[now] = Fate.PLACED;
        return -1;
    }

    private int aside(Deque<Integer> chain, Wrong wrong) {
        int now = chain.pop();
        Claim claim = claims.get(now);
        SetAside problem = wrong.code().at(claim.file(), claim.line(), claim.id(), wrong.reason());
        fates[now] = Fate.SET_ASIDE;
        setAside.add(problem);
        lost.put(claim.id(), problem);
        return -1;
    }

    private int ring(Deque<Integer> chain, int target) {
        List<Integer> members = new ArrayList<>();
        for (int member : chain) {
            members.add(member);
            if (member == target) {
                break;
            }
        }
        List<String> ids = members.stream().map(i -> claims.get(i).id()).sorted().toList();
        Wrong wrong = Wrong.ring(ids);
        members.forEach(member -> aside(chain, wrong));
        return -1;
    }

    private Wrong fallen(Link link) {
        SetAside why = lost.get(link.target());
        return new Wrong(Code.E303, link.words() + ": " + link.target() + " is set aside ("
                + Complaints.place(why.file(), why.line()) + ", " + why.code()
                + "), and what is about it goes with it.");
    }

    private int indexOf(String id) {
        int from = 0;
        int to = claims.size() - 1;
        while (from <= to) {
            int middle = from + to >>> 1;
            int order = claims.get(middle).id().compareTo(id);
            if (order == 0) {
                return middle;
            }
            from = order < 0 ? middle + 1 : from;
            to = order > 0 ? middle - 1 : to;
        }
        return -1;
    }
}
