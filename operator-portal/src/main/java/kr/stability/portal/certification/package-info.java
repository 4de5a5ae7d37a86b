/** Certify and file: a second pair of eyes reads exactly what will be filed. */
package kr.stability.portal.certification;
