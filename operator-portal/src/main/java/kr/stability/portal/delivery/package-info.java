/** Certified plans on their way to the ministry, and the receipts that come back. */
package kr.stability.portal.delivery;
