/** Changes of law and process that the ministry undertakes. */
package kr.stability.reporting.reform;
