package kr.stability.portal.session;

/** The person who is signed in belongs to no company. */
public class NoOrganizationException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
