package kr.stability.reporting.edition;

/** Compiles the edition of the 2022 case, keeps it, reads it back and writes it as OSCAL. */
public class WholeEdition implements Runnable {
    private final EditionInputs inputs = ScenarioInputs.all();

    @Override
    public void run() {
        Frozen.oscal(Frozen.edition(inputs));
    }
}
