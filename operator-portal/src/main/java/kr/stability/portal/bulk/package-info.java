/** Sections of the plan as spreadsheets (XLSX): download, upload with a preview, confirmation. */
package kr.stability.portal.bulk;
