/** Who else has a section of the same plan open just now. */
package kr.stability.portal.presence;
