package kr.stability.reporting.document;

import java.util.List;

/**
 * Something that statements rest on.
 *
 * @param mark short name printed beside a statement, unique in the document
 * @param kind what it is, in words
 * @param title what it is called
 * @param reference id, receipt number or date by which it is found
 * @param sha256 hash of its canonical form, or null for a public source
 * @param urls where it can be read; empty for what is in the register
 */
public record Source(String mark, String kind, String title, String reference, String sha256, List<String> urls) {

    /** Nobody changes the list afterwards. */
    public Source {
        urls = List.copyOf(urls);
    }
}
