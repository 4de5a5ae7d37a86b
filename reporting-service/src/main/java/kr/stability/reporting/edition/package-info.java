/** The national document of a quarter: compiled from accepted plans, inspections and reforms, frozen, published. */
package kr.stability.reporting.edition;
