/** What code reaches by name at run time: resources and classes that a native image has to be told of. For tests. */
package kr.stability.local.reach;
