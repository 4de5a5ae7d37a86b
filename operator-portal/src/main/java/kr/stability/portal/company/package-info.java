/** Members of the own company, their roles, and accounts whose identity changed. */
package kr.stability.portal.company;
