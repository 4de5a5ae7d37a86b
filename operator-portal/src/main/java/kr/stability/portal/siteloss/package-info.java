/** What fails in the draft when a data centre is lost: asked from reporting-service, drawn and said in words. */
package kr.stability.portal.siteloss;
