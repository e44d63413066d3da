package entente.standing.ask;

import entente.evidence.Claim;
import entente.evidence.Evidence;
import entente.evidence.Remark;
import entente.evidence.View;
import entente.standing.Answer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What one more claim changes under one view.
 *
 * @param moved what stands elsewhere with the claim than without it
 * @param remarks what has to be known about the evidence because of it
 */
public record Added(Claim claim, Answer after, List<Moved> moved, List<Remark> remarks) {

    /** @param inquiry the text, and the log without the claim */
    public static Added of(Inquiry inquiry, Claim claim, View view) {
        List<Claim> claims = new ArrayList<>(inquiry.evidence().claims());
        claims.add(claim);
        claims.sort(Comparator.comparing(Claim::id));
        Answer before = inquiry.answer(view);
        Answer after = new Inquiry(inquiry.evaluator(), inquiry.agreement(),
                new Evidence(List.copyOf(claims), inquiry.evidence().setAside())).answer(view);
        List<Remark> remarks = new ArrayList<>(after.remarks());
        remarks.removeAll(before.remarks());
        return new Added(claim, after, Moved.between(before, after), List.copyOf(remarks));
    }
}
