/** How far the evidence of a filing carries, and how the redress that it promises compares with what users suffered. */
package kr.stability.reporting.assurance;
