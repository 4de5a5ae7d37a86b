/** Physical safety of data centres: what the guideline asks, held against what the owner of a building declares. */
package kr.stability.reporting.safety;
