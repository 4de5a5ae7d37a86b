/** {@code make bench-start}: how soon each packaging gives its first answer, in turn with the others. */
package kr.stability.images.start;
