package kr.stability.reporting.operator;

/** A thing that belongs to one company. */
public interface Owned {
    /** Code of the company it belongs to. */
    String operatorCode();

    /** False while the ministry is still writing it: then its company does not see that it exists. */
    default boolean visibleToOwner() {
        return true;
    }
}
