/** The orders served on the company, how they stand, and what they demand. */
package kr.stability.portal.order;
