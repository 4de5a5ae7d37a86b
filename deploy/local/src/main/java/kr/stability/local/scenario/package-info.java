/** The 2022 case played through the front doors: the ministry's API with real tokens, the portal's own forms for the companies. */
package kr.stability.local.scenario;
