/** Files that prove what a plan says (증빙자료): uploaded, checked, kept by their SHA-256 and named in the plan. */
package kr.stability.portal.evidence;
