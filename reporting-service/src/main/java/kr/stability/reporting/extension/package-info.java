/** Companies ask for more time; the ministry grants or refuses (기한연장). */
package kr.stability.reporting.extension;
