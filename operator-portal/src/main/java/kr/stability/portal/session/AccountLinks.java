package kr.stability.portal.session;

/** Who somebody is today whose account was replaced by another one. */
public interface AccountLinks {
    /** The account that a person uses today; the same when nobody has linked it to another. */
    Person today(Person person);
}
