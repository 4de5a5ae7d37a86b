/** What the ministry demands, of whom, by when, and how far the answer has come. */
package kr.stability.reporting.order;
