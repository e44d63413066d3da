package entente.record.search;

import java.util.List;

import entente.record.Reading;

/**
 * What an update of the index did.
 *
 * @param read files that were new or had changed
 * @param unchanged files passed over, because their bytes are the ones indexed before
 * @param gone files that are no longer there
 * @param papers in the files that were read
 * @param unread files that gave no paper, with the reason
 */
public record Indexed(int read, int unchanged, int gone, int papers, int passages, List<Reading.Unread> unread) {
    public Indexed {
        unread = List.copyOf(unread);
    }
}
