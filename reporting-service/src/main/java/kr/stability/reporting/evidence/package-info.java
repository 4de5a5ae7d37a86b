/** Files by SHA-256, as companies sent them. */
package kr.stability.reporting.evidence;
