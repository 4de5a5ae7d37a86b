/** OCI images of both services without a container engine: a Java runtime, an AOT cache trained by the 2022 case, Jib. */
package kr.stability.images;
