package entente.evidence.log;

/** Is told how far the reading has come, and what was decided on the way that a person should know of. */
public interface Progress {

    Progress NONE = (read, total) -> { };

    /**
     * @param read bytes read of all sources, as they lie there (compressed where they are)
     * @param total bytes in all; -1 where a source does not say, such as standard input
     */
    void read(long read, long total);

    /** Something that was decided in reading and that nobody said, in one sentence, such as which sheet is read. */
    default void remark(String words) {}
}
