package kr.stability.portal.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Tells the kinds of files by their bytes. */
public class EveryKind implements Runnable {
    @Override
    public void run() {
        Map.of("a.pdf", SampleFiles.pdf(), "a.png", SampleFiles.png(), "a.xlsx", SampleFiles.zip("xl/workbook.xml"))
                .forEach(EveryKind::told);
    }

    private static void told(String name, byte[] bytes) {
        try {
            FileKind.of(name, new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
