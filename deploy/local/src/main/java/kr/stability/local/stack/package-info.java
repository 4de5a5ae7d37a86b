/** Real servers on one machine without containers: PostgreSQL, Keycloak and the packaged services, for the local stack and for tests. */
package kr.stability.local.stack;
