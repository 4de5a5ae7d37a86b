package kr.stability.portal.evidence;

import kr.stability.portal.plan.Composed;

/** Names of files as browsers send them, made fit to be shown and stored. */
final class FileName {
    private static final int LONGEST = 200;

    private FileName() {}

    /** The name without folders and without characters that cannot be seen, at most 200 code points; its ending is kept. */
    static String of(String sent) {
        String bare = Composed.of(sent)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "")
                .replaceAll("^.*[/\\\\]", "")
                .strip();
        return bare.isEmpty() ? "file" : shortened(bare);
    }

    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - ending.length())) + ending;
    }
}
