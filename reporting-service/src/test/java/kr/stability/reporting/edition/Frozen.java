package kr.stability.reporting.edition;

/** Editions as they are read back after they were frozen. */
final class Frozen {
    private Frozen() {}

    static Snapshot edition(EditionInputs in) {
        return Snapshot.read(FrozenEdition.of(in).snapshot());
    }
}
