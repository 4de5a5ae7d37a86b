/** What a filing claims, held against drills, the incident, and what others file about the same data centre. */
package kr.stability.reporting.claim;
