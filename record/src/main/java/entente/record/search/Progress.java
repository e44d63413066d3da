package entente.record.search;

/** Told after each file. */
@FunctionalInterface
public interface Progress {
    /**
     * @param file the one that was just read, or found unchanged
     * @param done bytes of files dealt with
     * @param all bytes of all files
     * @param papers read so far
     */
    void at(String file, long done, long all, int papers);

    Progress SILENT = (file, done, all, papers) -> { };
}
