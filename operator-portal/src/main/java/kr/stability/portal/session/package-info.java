/** Who is signed in, for which company, and what they may do. */
package kr.stability.portal.session;
