/** Tells the database whose rows it may show; the policies of the migrations do the rest. */
package kr.stability.reporting.tenancy;
