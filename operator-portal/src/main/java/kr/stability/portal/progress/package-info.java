/** What a company tells the ministry after a plan is filed: milestones month by month, results, and the history. */
package kr.stability.portal.progress;
