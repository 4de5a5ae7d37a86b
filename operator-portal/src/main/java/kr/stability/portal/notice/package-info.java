/** Tells people what is due and what the ministry answered: in the portal and by mail, each thing once. */
package kr.stability.portal.notice;
