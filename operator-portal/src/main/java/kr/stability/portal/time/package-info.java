/** The business clock, Asia/Seoul. */
package kr.stability.portal.time;
