/** What analysts write into the national document of a quarter, with the sources it rests on. */
package kr.stability.reporting.narrative;
