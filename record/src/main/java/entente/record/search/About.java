package entente.record.search;

/** What a result says of the paper it stands in; empty where it was not recovered. */
public record About(String paper, String file, String kind, String number, String from, String to, String date) {

    /** One line: {@code letter 67, Kennedy to Khrushchev, 1962-10-27}. */
    public String line() {
        StringBuilder line = new StringBuilder(kind);
        line.append(number.isEmpty() ? "" : " " + number);
        line.append(from.isEmpty() ? "" : ", " + from).append(to.isEmpty() ? "" : " to " + to);
        return line.append(date.isEmpty() ? "" : ", " + date).toString();
    }
}
