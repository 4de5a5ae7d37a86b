/** How much one person or program may ask in a while, so that nobody slows the others down. */
package kr.stability.portal.rate;
