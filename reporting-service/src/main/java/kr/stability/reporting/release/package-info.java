/** What a company marked confidential and released before its time. */
package kr.stability.reporting.release;
