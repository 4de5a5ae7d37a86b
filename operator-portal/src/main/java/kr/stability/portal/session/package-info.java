/** Who is signed in, for which company, and what may they do. */
package kr.stability.portal.session;
