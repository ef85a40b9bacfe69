package org.provenplan.tracker.cells;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * What a cell of a workbook shows.
 *
 * @param day the day that it holds
 */
record CellValue(String text, Optional<LocalDate> day) {
    private static final MathContext SHOWN = new MathContext(15);
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,20})?([eE][-+]?\\d{1,2})?");
    /** Of a number's format what is text, a colour or a language. */
    private static final Pattern NO_FORMAT = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.");

    /** @param from1904 whether the workbook counts its days from 1904 */
    static CellValue of(Cell cell, boolean from1904) {
        String raw = raw(cell);
        boolean number = cell.getType() == CellType.NUMBER
                || (cell.getType() == CellType.FORMULA && NUMBER.matcher(raw).matches());
        return number && !raw.isEmpty() ? ofNumber(cell, raw, from1904) : text(TextOfCell.of(raw));
    }

    private static String raw(Cell cell) {
        Object value = cell.getType() == CellType.NUMBER ? cell.getRawValue() : cell.getValue();
        String raw = value == null ? cell.getRawValue() : value.toString();
        return raw == null ? "" : raw;
    }

    private static CellValue text(String text) {
        return new CellValue(text, Optional.empty());
    }

    private static CellValue ofNumber(Cell cell, String raw, boolean from1904) {
        String given = cell.getDataFormatString();
        String format = given == null
                ? ""
                : NO_FORMAT.matcher(given.split(";", 2)[0]).replaceAll("").toLowerCase(Locale.ROOT);
        BigDecimal number = new BigDecimal(raw).round(SHOWN);
        if (isDate(format) && number.signum() > 0 && number.compareTo(BigDecimal.valueOf(2_958_466)) < 0) {
            return ofDate(moment(number, from1904), format);
        }
        if (format.contains("%")) {
            return text(plain(number.movePointRight(2)) + "%");
        }
        return text(plain(number));
    }

    private static boolean isDate(String format) {
        return !format.equals("general") && format.matches(".*[dy].*|m{1,5}");
    }

    /** A day is one only where the cell shows one: {@code Aug-26} is a month, though the workbook holds its first day. */
    private static CellValue ofDate(LocalDateTime moment, String format) {
        LocalDate date = moment.toLocalDate();
        if (!format.contains("d")) {
            String month = date.getMonth().name();
            return text(month.charAt(0) + month.substring(1).toLowerCase(Locale.ROOT) + " " + date.getYear());
        }
        boolean midnight = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        return new CellValue(midnight ? date.toString() : date + " " + moment.toLocalTime(), Optional.of(date));
    }

    /** Workbooks count days, and think that there was a 29 February 1900. */
    private static LocalDateTime moment(BigDecimal number, boolean from1904) {
        long days = number.longValue();
        LocalDate first = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, days < 60 ? 31 : 30);
        BigDecimal rest = number.remainder(BigDecimal.ONE).multiply(BigDecimal.valueOf(86_400));
        return first.atStartOfDay()
                .plusDays(days)
                .plusSeconds(rest.setScale(0, RoundingMode.HALF_UP).longValue());
    }

    private static String plain(BigDecimal number) {
        String digits = number.toPlainString();
        return digits.contains(".") ? digits.replaceFirst("\\.?0+$", "") : digits;
    }
}
