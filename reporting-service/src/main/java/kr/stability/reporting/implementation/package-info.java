/** What companies report after a plan is filed: milestones as filed and as reported, results, and the history of it. */
package kr.stability.reporting.implementation;
