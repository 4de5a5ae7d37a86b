/** What all pages share: frame, messages, formats, problem pages, and the wall against other sites. */
package kr.stability.portal.web;
