/** The improvement plan being written: forms, the draft as typed, the rules, what can be filed. */
package kr.stability.portal.plan;
