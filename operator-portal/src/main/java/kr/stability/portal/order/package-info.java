/** Orders served on my company: what the ministry shows, kept for the time it cannot be asked. */
package kr.stability.portal.order;
