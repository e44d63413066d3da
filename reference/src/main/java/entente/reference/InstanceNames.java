package entente.reference;

import java.util.ArrayList;
import java.util.List;

/** Names of instances: {@code ceasefire/kyiv}, {@code report/2024-01-01}, {@code visit/kyiv/2024-01-01}. */
final class InstanceNames {

    private static final char JOINT = '/';

    private InstanceNames() {}

    static String of(String whole, String key) {
        return whole + JOINT + key;
    }

    /** The undertaking of the text that an instance belongs to; any other name is its own. */
    static String whole(String name) {
        int joint = name.indexOf(JOINT);
        return joint < 0 ? name : name.substring(0, joint);
    }

    /** The undertaking, its instance, and so on down to this one: what is said of any of them is said of it. */
    static List<String> within(String name) {
        var all = new ArrayList<String>();
        for (int joint = name.indexOf(JOINT); joint >= 0; joint = name.indexOf(JOINT, joint + 1)) {
            all.add(name.substring(0, joint));
        }
        all.add(name);
        return all;
    }

    /** Whether what is said to be done under {@code under} can count for the undertaking or instance (S53). */
    static boolean counts(String under, String name) {
        return under.isEmpty() || under.equals(name) || isWithin(under, name) || isWithin(name, under);
    }

    /** Whether one is an instance of the other. */
    static boolean isWithin(String name, String whole) {
        return name.length() > whole.length() && name.startsWith(whole) && name.charAt(whole.length()) == JOINT;
    }
}
