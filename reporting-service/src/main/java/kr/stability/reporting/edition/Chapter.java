package kr.stability.reporting.edition;

/** Writes one chapter of an edition from its inputs alone. */
interface Chapter {
    void write(EditionInputs in, EditionDraft out);
}
