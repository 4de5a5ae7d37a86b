/** Asking the ministry for a later last day (기한연장): of an order, or of a part that may come on its own day. */
package kr.stability.portal.extension;
