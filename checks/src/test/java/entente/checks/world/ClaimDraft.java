package entente.checks.world;

import entente.evidence.Basis;
import entente.evidence.Claim;
import entente.evidence.Particulars;
import entente.evidence.Quantity;
import entente.evidence.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** A claim while it is being made up or changed. */
public final class ClaimDraft {
    public String id = "";
    public String says = "";
    public String method = "";
    public String by = "";
    public String act = "";
    public String to = "";
    public String item = "";
    public Quantity number = Quantity.ONE;
    public String about = "";
    public Optional<LocalDate> until = Optional.empty();
    public Span happened;
    public Span reported;
    public Optional<Instant> received = Optional.empty();
    public Set<String> seen = Set.of();
    public String confirms = "";
    public String denies = "";
    public String retracts = "";
    private String document = "";
    private String passage = "";
    private Basis basis = Basis.ASSUMED;
    private String gloss = "";
    public Particulars particulars = Particulars.NONE;
    public boolean supposed;
    private String file = "";
    private long line;

    public ClaimDraft() {
    }

    public ClaimDraft(Claim c) {
        id = c.id();
        says = c.says();
        method = c.method();
        by = c.by();
        act = c.act();
        to = c.to();
        item = c.item();
        number = c.number();
        about = c.about();
        until = c.until();
        happened = c.happened();
        reported = c.reported();
        received = c.received();
        seen = c.seen();
        confirms = c.confirms();
        denies = c.denies();
        retracts = c.retracts();
        document = c.document();
        passage = c.passage();
        basis = c.basis();
        gloss = c.gloss();
        particulars = c.particulars();
        supposed = c.supposed();
        file = c.file();
        line = c.line();
    }

    /** Of something that was done or said, and reported at once. */
    public static ClaimDraft of(String id, String says, String by, String act, Span happened) {
        ClaimDraft draft = new ClaimDraft();
        draft.id = id;
        draft.says = says;
        draft.by = by;
        draft.act = act;
        draft.happened = happened;
        draft.reported = happened;
        return draft;
    }

    /** Another claim about the same thing, by somebody's word. */
    public static ClaimDraft alike(String id, String says, Claim c) {
        ClaimDraft draft = new ClaimDraft(c);
        draft.id = id;
        draft.says = says;
        draft.method = "";
        draft.confirms = "";
        draft.denies = "";
        draft.retracts = "";
        draft.received = Optional.empty();
        return draft;
    }

    public static Claim retraction(String id, Claim of, Span reported) {
        ClaimDraft draft = of(id, of.says(), "", "", reported);
        draft.retracts = of.id();
        return draft.claim();
    }

    public Claim claim() {
        return new Claim(id, says, method, by, act, to, item, number, about, until, happened, reported, received, seen,
            confirms, denies, retracts, document, passage, basis, gloss, particulars, supposed, file, line);
    }
}
