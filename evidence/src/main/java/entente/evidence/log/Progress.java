package entente.evidence.log;

/** Is told how far the reading has come. */
public interface Progress {

    Progress NONE = (read, total) -> { };

    /**
     * @param read bytes read of all sources, as they lie there (compressed where they are)
     * @param total bytes in all; -1 where a source does not say, such as standard input
     */
    void read(long read, long total);
}
