package entente.record.reading;

import java.util.List;

import entente.record.paper.Remark;
import entente.record.paper.Written;

/**
 * Bytes as characters.
 *
 * @param encoding what the bytes were taken for
 * @param text whether this is text at all; what is not keeps its characters all the same
 */
public record Decoded(Written written, String encoding, boolean text, List<Remark> remarks) {

    public Decoded {
        remarks = List.copyOf(remarks);
    }
}
