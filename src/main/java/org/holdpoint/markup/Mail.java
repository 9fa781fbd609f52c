package org.holdpoint.markup;

import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.source.SourceFile;

/// An e-mail as a file (RFC 5322 section 2: header fields, an empty line, the body). Of its head only the subject says something of the work; what it quotes (RFC 3676 section 4.5, `>`) is somebody else's, and older.
public final class Mail {

  private static final String ENDING = ".eml";
  private static final Pattern FIELD = Pattern.compile("(From|To|Cc|Date|Subject|Message-ID|Reply-To|Sender):\\s.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern SUBJECT = Pattern.compile("Subject:\\s+(?:(?:Re|Fwd?|AW|WG):\\s+)*(.*)", Pattern.CASE_INSENSITIVE);
  private static final String QUOTED = ">";
  private static final int FEWEST = 3;
  private static final int LONGEST_HEAD = 60;

  private Mail() {}

  /// Whether a file is one: by its ending, or by the fields that it begins with.
  public static boolean is(SourceFile file) {
    return file.name().endsWith(ENDING) || file.name().endsWith(".txt") && head(file) > 0;
  }

  /// How many lines the head has, with the empty one behind it; 0 where there is none.
  static int head(SourceFile file) {
    var fields = 0;
    for (var index = 0; index < Math.min(LONGEST_HEAD, file.lines().size()); index++) {
      var text = file.lines().get(index).text();
      if (text.isBlank()) {
        return fields >= FEWEST ? index + 1 : 0;
      }
      if (FIELD.matcher(text).matches()) {
        fields++;
      } else if (index == 0 || !text.startsWith(" ") && !text.startsWith("\t") && !text.matches("[A-Za-z][A-Za-z0-9-]*:.*")) {
        return 0;
      }
    }
    return 0;
  }

  /// A line as a page has it: of the head only `Subject: …`, of the body what is not quoted.
  static String line(String text, boolean head) {
    var subject = head ? Optional.of(SUBJECT.matcher(text)).filter(found -> found.matches()).map(found -> "Subject: " + found.group(1)) : Optional.<String>empty();
    return head ? subject.orElse("") : text.stripLeading().startsWith(QUOTED) ? "" : text;
  }
}
