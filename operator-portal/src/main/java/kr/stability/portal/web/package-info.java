/** What every page shares: layout, problems, words, the guard against foreign forms. */
package kr.stability.portal.web;
