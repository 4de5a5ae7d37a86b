/** A document as plain data, and the writers that turn it into files. Knows nothing of plans or orders. */
package kr.stability.reporting.document;
