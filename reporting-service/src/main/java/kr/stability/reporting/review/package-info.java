/** The ministry's verdict on each requirement of a filing; hidden from the company until it is sent as a whole. */
package kr.stability.reporting.review;
