package org.holdpoint.resource;

/// Texts that are put together of what the files settle and what is filled in later.
public final class Later {

  private static final String SAID = " is filled in later";
  private static final String IN = SAID + " in ";

  private Later() {}

  /// Why a text is not known: what it waits for first, and the text as far as it is known, with `${…}` in place of the rest.
  public static String because(String first, String text) {
    return text.contains("\n") ? first + SAID : first + IN + text;
  }

  /// The text as far as it is known; else a name for what it waits for.
  static String said(String because) {
    var in = because.indexOf(IN);
    return in < 0 ? first(because) : because.substring(in + IN.length());
  }

  /// A name for what it waits for.
  static String first(String because) {
    return "${" + because.split(" ")[0].replaceAll("[{}$\"]", "") + "}";
  }
}
