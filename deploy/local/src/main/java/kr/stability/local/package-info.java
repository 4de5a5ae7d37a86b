/** The launcher: everything on one machine with one command, and the 2022 case played through it. */
package kr.stability.local;
