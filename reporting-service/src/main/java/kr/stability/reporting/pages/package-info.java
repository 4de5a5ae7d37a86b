/** Pages for people at the ministry who look rather than call. They read only, and decide nothing. */
package kr.stability.reporting.pages;
