/** What every JSON text of this service has in common: strict reading, canonical form, rules of plain text. */
package kr.stability.reporting.json;
