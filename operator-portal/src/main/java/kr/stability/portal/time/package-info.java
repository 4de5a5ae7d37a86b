/** The business clock, Asia/Seoul. Everything that asks for the time of an act asks here. */
package kr.stability.portal.time;
