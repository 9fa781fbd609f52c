package org.holdpoint.settings;

/// Path patterns as in `.gitignore`: `*` and `?` stop at `/`, `**` does not, `[a-z]` is one of, `\` takes the next letter as it is. A pattern without `/` matches the
/// last part of the path; one with `/` the whole path.
public final class Glob {

  private Glob() {}

  public static boolean matches(String glob, String path) {
    var anchored = glob.startsWith("/") ? glob.substring(1) : glob;
    return anchored.equals(glob) && glob.indexOf('/') < 0 ? whole(glob, path.substring(path.lastIndexOf('/') + 1)) : whole(anchored, path);
  }

  /// Whether the pattern matches all of the text. Works over sets of positions, so it takes time in proportion to pattern times text, whatever the pattern.
  static boolean whole(String glob, String text) {
    var at = new boolean[text.length() + 1];
    at[0] = true;
    for (var i = 0; i < glob.length(); ) {
      var next = new boolean[text.length() + 1];
      if (glob.startsWith("**/", i)) {
        System.arraycopy(at, 0, next, 0, at.length);
        spread(at, next, text, true);
        var slashed = new boolean[text.length() + 1];
        for (var p = 0; p <= text.length(); p++) {
          slashed[p] = at[p] || next[p] && p > 0 && text.charAt(p - 1) == '/';
        }
        next = slashed;
        i += 3;
      } else if (glob.startsWith("**", i)) {
        spread(at, next, text, true);
        i += 2;
      } else if (glob.charAt(i) == '*') {
        spread(at, next, text, false);
        i++;
      } else {
        i = one(glob, i, at, next, text);
      }
      at = next;
    }
    return at[text.length()];
  }

  private static void spread(boolean[] at, boolean[] next, String text, boolean slashes) {
    var open = false;
    for (var p = 0; p <= text.length(); p++) {
      open = at[p] || open && (slashes || text.charAt(p - 1) != '/');
      next[p] |= open;
    }
  }

  /// Matches one letter of the text; gives where the pattern goes on.
  private static int one(String glob, int i, boolean[] at, boolean[] next, String text) {
    var end = i + 1;
    var letter = glob.charAt(i);
    var set = letter == '[' ? glob.indexOf(']', i + 2) : -1;
    if (letter == '\\' && end < glob.length()) {
      letter = glob.charAt(end++);
    } else if (set > 0) {
      end = set + 1;
    }
    for (var p = 0; p < text.length(); p++) {
      var found = text.charAt(p);
      var fits = set > 0 ? within(glob.substring(i + 1, set), found) : letter == '?' && glob.charAt(i) == '?' ? found != '/' : found == letter;
      next[p + 1] = at[p] && fits;
    }
    return end;
  }

  private static boolean within(String set, char letter) {
    var negated = set.startsWith("!") || set.startsWith("^");
    var members = negated ? set.substring(1) : set;
    var found = false;
    for (var i = 0; i < members.length(); i++) {
      if (i + 2 < members.length() && members.charAt(i + 1) == '-') {
        found |= members.charAt(i) <= letter && letter <= members.charAt(i + 2);
        i += 2;
      } else {
        found |= members.charAt(i) == letter;
      }
    }
    return letter != '/' && found != negated;
  }
}
