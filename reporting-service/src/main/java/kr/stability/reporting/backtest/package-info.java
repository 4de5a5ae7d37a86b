/** What stood where on the day of an incident, and whether the site-loss rules would have told what users suffered. */
package kr.stability.reporting.backtest;
