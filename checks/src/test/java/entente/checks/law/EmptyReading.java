package entente.checks.law;

import entente.checks.world.World;

/** A reading is what differs. */
final class EmptyReading implements Law {

    @Override
    public String sentence() {
        return "A reading that changes nothing changes nothing.";
    }

    @Override
    public String rules() {
        return "S4";
    }

    @Override
    public Verdict on(World world, Asking ask) {
        if (!world.view().reading().isEmpty()) {
            return Verdict.SILENT;
        }
        return world.with(world.text().plus("reading plain of seller\n  cites contract item 99\n"))
            .map(w -> Verdict.same("under an empty reading", Shown.of(ask.plainly()),
                Shown.of(ask.of(w.with(w.view().under("plain"))))))
            .orElse(Verdict.SILENT);
    }
}
