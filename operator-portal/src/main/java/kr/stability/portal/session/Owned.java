package kr.stability.portal.session;

/** Something that belongs to one company. */
public interface Owned {
    /** Code of the company. */
    String operator();
}
