/** Tells programs of the ministry what happened: signed, in order, again and again until it is received. */
package kr.stability.reporting.webhook;
