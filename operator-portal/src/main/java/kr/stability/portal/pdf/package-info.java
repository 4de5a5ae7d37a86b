/** PDF files out of templates: typeface, conformance (PDF/A-3u, PDF/UA-1) and the same bytes for the same thing. */
package kr.stability.portal.pdf;
