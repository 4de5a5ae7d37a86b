package kr.stability.reporting.document;

/** Counts headings as official documents do: Ⅰ. / 1. / 가. / 1) / 가), and 붙임 1. for annexes. */
public final class Numbering {
    private static final String[] ROMAN = {"Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ", "Ⅴ", "Ⅵ", "Ⅶ", "Ⅷ", "Ⅸ", "Ⅹ", "Ⅺ", "Ⅻ"};
    private static final String SYLLABLES = "가나다라마바사아자차카타파하";

    private final int[] below = new int[6];
    private int parts;
    private int annexes;

    /** The number of the next heading of this rank; empty for one without number. */
    public String next(Heading.Rank rank) {
        int level = rank.level();
        for (int deeper = level + 1; deeper < below.length; deeper++) {
            below[deeper] = 0;
        }
        return switch (rank) {
            case PLAIN -> "";
            case PART -> roman(++parts) + ".";
            case ANNEX -> "붙임 " + ++annexes + ".";
            case SECTION -> ++below[level] + ".";
            case ITEM -> syllable(++below[level]) + ".";
            case DETAIL -> ++below[level] + ")";
            case POINT -> syllable(++below[level]) + ")";
        };
    }

    private static String roman(int number) {
        return number <= ROMAN.length ? ROMAN[number - 1] : Integer.toString(number);
    }

    /** 가 … 하, then 거 … 허 would follow; no document here has so many, so the number itself does. */
    private static String syllable(int number) {
        return number <= SYLLABLES.length() ? SYLLABLES.substring(number - 1, number) : Integer.toString(number);
    }
}
