package kr.stability.portal.bulk;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import kr.stability.portal.plan.Field;
import kr.stability.portal.plan.Kind;
import org.dhatim.fastexcel.reader.Cell;

/** Turns a cell into the text that a person would type into the field of the form. */
final class CellReader {
    private static final Pattern NOT_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");
    private static final Pattern OF_TIME = Pattern.compile("[yYmMdDhHsS]");

    private CellReader() {}

    /** The text of a cell, empty when there is nothing. Formulas and errors are not asked for. */
    static String text(Cell cell, Field field) {
        return switch (cell.getType()) {
            case STRING -> string(cell.asString(), field);
            case BOOLEAN -> String.valueOf(cell.asBoolean());
            case NUMBER -> isTime(cell) ? day(cell) : number(cell);
            case EMPTY, FORMULA, ERROR -> "";
        };
    }

    /** Programs other than Excel may write the choice as text in capitals. */
    private static String string(String cell, Field field) {
        String text = CellText.decode(cell).replace("\0", ""); // which no text of a database can hold
        boolean truth = field != null && (field.kind() == Kind.YES_NO || field.kind() == Kind.FLAG);
        return truth && (text.equals("TRUE") || text.equals("FALSE")) ? text.toLowerCase(java.util.Locale.ROOT) : text;
    }

    private static String number(Cell cell) {
        try {
            return CellValue.text(Double.parseDouble(cell.getRawValue()));
        } catch (NumberFormatException notANumber) {
            return cell.getRawValue();
        }
    }

    private static String day(Cell cell) {
        try {
            LocalDateTime time = cell.asDate();
            boolean midnight = time.toLocalTime().equals(LocalTime.MIDNIGHT);
            return midnight ? time.toLocalDate().toString() : time.toString();
        } catch (RuntimeException notADay) {
            return cell.getRawValue();
        }
    }

    /** The formats of days and times: 14 to 22, 45 to 47, those of East Asia (27 to 36, 50 to 58), and one's own. */
    private static boolean isTime(Cell cell) {
        int id = cell.getDataFormatId() == null ? 0 : cell.getDataFormatId();
        boolean builtIn = id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58;
        String own = cell.getDataFormatString();
        return builtIn
                || own != null
                        && !own.equalsIgnoreCase("General")
                        && OF_TIME.matcher(NOT_FORMAT.matcher(own).replaceAll(""))
                                .find();
    }
}
