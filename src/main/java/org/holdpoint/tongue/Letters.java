package org.holdpoint.tongue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Names as words of small letters without accents, as the table has them.
final class Letters {

  private static final String ACCENTED = "àáâãåāăèéêëēėęìíîïīòóôõøōùúûūçćčñńýÿšž";
  private static final String BARE = "aaaaaaaeeeeeeeiiiiioooooouuuucccnnyysz";

  private Letters() {}

  /// The words of a name: parted by what is no letter, and where a small letter comes before a capital one.
  static List<String> words(String name) {
    var words = new ArrayList<String>();
    var start = 0;
    for (var at = 0; at <= name.length(); at++) {
      var joint = at == name.length() || !Character.isLetterOrDigit(name.charAt(at));
      if (joint || at > start && Character.isUpperCase(name.charAt(at)) && Character.isLowerCase(name.charAt(at - 1))) {
        if (at > start) {
          words.add(bare(name.substring(start, at).toLowerCase(Locale.ROOT)));
        }
        start = joint ? at + 1 : at;
      }
    }
    return words;
  }

  static boolean ascii(String text) {
    for (var at = 0; at < text.length(); at++) {
      if (text.charAt(at) > 127) {
        return false;
      }
    }
    return true;
  }

  /// A word of small letters without its accents.
  static String bare(String word) {
    if (ascii(word)) {
      return word;
    }
    var bare = new StringBuilder();
    for (var at = 0; at < word.length(); at++) {
      var letter = word.charAt(at);
      var place = ACCENTED.indexOf(letter);
      switch (letter) {
        case 'ä' -> bare.append("ae");
        case 'ö' -> bare.append("oe");
        case 'ü' -> bare.append("ue");
        case 'ß' -> bare.append("ss");
        default -> bare.append(place < 0 ? letter : BARE.charAt(place));
      }
    }
    return bare.toString();
  }
}
