/** What the ministry's sent reviews say about a filing. */
package kr.stability.portal.review;
