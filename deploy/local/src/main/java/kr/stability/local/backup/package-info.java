/** Back-ups of the local stack: both databases and the evidence files, and how they come back. */
package kr.stability.local.backup;
