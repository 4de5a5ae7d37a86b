/** What every endpoint shares: idempotent POST, pages, preconditions, limits of a body. */
package kr.stability.reporting.web;
