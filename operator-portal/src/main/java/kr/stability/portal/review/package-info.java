/** What the ministry says about a filing, once it has been sent. */
package kr.stability.portal.review;
