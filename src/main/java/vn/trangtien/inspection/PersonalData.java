package vn.trangtien.inspection;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Looks for what names or reaches one person: identity numbers, telephones, e-mail addresses,
/// number plates, bank accounts.
///
/// Only free text is looked through, and digits are judged with what stands around them: measures
/// are numbers of a column that says so, and codes stand in a list.
final class PersonalData {

  private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");

  /// Twelve digits that begin with the code of a province, 001 to 096.
  private static final Pattern CITIZEN = Pattern.compile("(?<![\\d.,-])0\\d{11}(?![\\d.,-]?\\d)");

  private static final Pattern OLD_CITIZEN = Pattern.compile("\\d{9}");
  private static final Pattern DIGITS = Pattern.compile("(?<![\\d.,/-])[+0][0-9 .()-]{8,16}\\d");
  private static final Pattern TELEPHONE = Pattern.compile("0([35789]\\d{8}|2\\d{8,9})");

  /// Such as 75A-123.45, 75-B1 234.56 and the older 75F1-1234.
  private static final Pattern PLATE =
      Pattern.compile(
          "(?<![\\w.-])[1-9]\\d-?[A-Z]{1,2}\\d?[- ]\\d{3}(\\.?\\d{2}|\\d)(?![\\w-])"
              + "|(?<![\\w.-])[1-9]\\d[A-Z]\\d?\\d{3}\\.\\d{2}(?!\\w)");

  private static final Pattern ACCOUNT =
      Pattern.compile("(?iu)(stk|tài khoản|account)\\D{0,20}\\d{8,19}|^\\d{13,16}$");

  private PersonalData() {}

  static void check(String cell, Row row, String column, Findings findings) {
    String found = kind(cell);
    if (!found.isEmpty()) {
      String[] names = found.split("/");
      findings.add(
          row.number(),
          column,
          "personalData",
          "có thể là " + names[0] + ": không công bố dữ liệu cá nhân",
          "this may be " + names[1] + ": personal data are not published");
    }
  }

  /// What `cell` may hold, in both languages with a slash between them; empty where nothing.
  private static String kind(String cell) {
    if (cell.indexOf('@') >= 0 && MAIL.matcher(cell).find()) {
      return "địa chỉ thư điện tử/an e-mail address";
    }
    if (cell.chars().filter(Character::isDigit).count() < 6) {
      return "";
    }
    if (CITIZEN.matcher(cell).find()) {
      return "số căn cước công dân/an identity number";
    }
    if (OLD_CITIZEN.matcher(cell).matches()) {
      return "số chứng minh nhân dân/an identity number";
    }
    if (hasTelephone(cell)) {
      return "số điện thoại/a telephone number";
    }
    if (PLATE.matcher(cell).find()) {
      return "biển số xe/a number plate";
    }
    return ACCOUNT.matcher(cell).find() ? "số tài khoản ngân hàng/a bank account" : "";
  }

  private static boolean hasTelephone(String cell) {
    Matcher digits = DIGITS.matcher(cell);
    while (digits.find()) {
      String dialled = digits.group().replaceAll("[^+\\d]", "").replaceFirst("^\\+84", "0");
      if (TELEPHONE.matcher(dialled).matches()) {
        return true;
      }
    }
    return false;
  }
}
