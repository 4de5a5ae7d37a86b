package kr.stability.reporting.edition;

import kr.stability.reporting.document.Written;

/** Editions as they are read back after they were frozen. */
final class Frozen {
    private Frozen() {}

    static Snapshot edition(EditionInputs in) {
        return Snapshot.read(FrozenEdition.of(in).snapshot());
    }

    static byte[] oscal(Snapshot edition) {
        return Written.bytes(out -> OscalPlan.write(edition, out));
    }
}
