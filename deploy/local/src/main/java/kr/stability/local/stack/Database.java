package kr.stability.local.stack;

/**
 * One database with the role that owns it.
 *
 * @param jdbcUrl without user and password
 */
public record Database(String jdbcUrl, String user, String password) {}
