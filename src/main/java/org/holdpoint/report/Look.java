package org.holdpoint.report;

/// How text is shown: columns at most where words can be wrapped, and whether it may be coloured.
public record Look(int width, boolean color) {

  /// What a file or a pipe gets.
  public static Look plain() {
    return new Look(80, false);
  }

  String bold(String text) {
    return paint("1", text);
  }

  String red(String text) {
    return paint("1;31", text);
  }

  String yellow(String text) {
    return paint("1;33", text);
  }

  String green(String text) {
    return paint("1;32", text);
  }

  private String paint(String code, String text) {
    return color ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
