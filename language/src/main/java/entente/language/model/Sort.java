package entente.language.model;

/** The sorts of thing that names can stand for. */
enum Sort {
    PARTY("a party"), ORGAN("an organ"), DOCUMENT("a document"), ITEM("an item"), GROUP("a group"), ACT("an act"),
    WORDS("a word to say"), METHOD("a method"), STATE("a state"), STANDARD("a standard"),
    UNDERTAKING("an undertaking"), LIBERTY("a liberty"), OPEN_POINT("an open point"), AMENDMENT("an amendment"),
    READING("a reading"), UNIT("a unit"), MEASURE("a measure"), CALENDAR("a calendar"), GOAL("a goal"),
    LANGUAGE("a language"), DAY("a day that every instance gives"), NUMBER("a number that every instance gives");

    private final String words;

    Sort(String words) {
        this.words = words;
    }

    /** With its article. */
    String words() {
        return words;
    }

    /** Without its article. */
    String plain() {
        return words.substring(words.indexOf(' ') + 1);
    }
}
