package org.holdpoint.settings;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.holdpoint.source.Nearest;
import org.holdpoint.yaml.YamlNode.Scalar;

/// Kinds of values that are text.
final class Texts {

  /// What YAML 1.2 takes for a number or a truth value when it has no quotes (section 10.3.2).
  private static final Pattern NO_TEXT = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"
      + "|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)|true|True|TRUE|false|False|FALSE");
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern ABSOLUTE = Pattern.compile("/.*|[A-Za-z]:.*", Pattern.DOTALL);
  private static final List<String> COUNTRIES = List.of(Locale.getISOCountries());

  private Texts() {}

  /// A text. One that other readers of YAML would take for a number or a truth value needs quotes, because they would change it: 16.10 becomes 16.1.
  static String text(Scalar scalar) throws NotAllowed {
    var text = scalar.text().strip();
    if (scalar.plain() && NO_TEXT.matcher(text).matches()) {
      throw new NotAllowed("is text, and " + NotAllowed.quoted(text) + " without quotes is none; write `\"" + text + "\"`");
    }
    return text;
  }

  /// One of some words.
  static Kind<String> word(Collection<String> words) {
    return scalar -> {
      if (!words.contains(scalar.text())) {
        throw new NotAllowed("cannot be " + NotAllowed.quoted(scalar.text()) + Nearest.advice(scalar.text(), words));
      }
      return scalar.text();
    };
  }

  /// One of some choices, in lower case with hyphens.
  static <E extends Enum<E>> Kind<E> choice(E[] choices) {
    var words = Arrays.stream(choices).map(Texts::word).toList();
    return scalar -> choices[words.indexOf(word(words).read(scalar))];
  }

  private static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The id of a rule.
  static String rule(Scalar scalar) throws NotAllowed {
    var parts = scalar.text().split("/", -1);
    if (parts.length != 2 || !SLUG.matcher(parts[0]).matches() || !SLUG.matcher(parts[1]).matches()) {
      throw NotAllowed.expected("is the id of a rule, `<family>/<name>`", scalar.text());
    }
    return scalar.text();
  }

  /// A family of rules.
  static String family(Scalar scalar) throws NotAllowed {
    if (!SLUG.matcher(scalar.text()).matches()) {
      throw NotAllowed.expected("is a family of rules, such as `timing`", scalar.text());
    }
    return scalar.text();
  }

  /// A country of ISO 3166-1, by its two letters.
  static String country(Scalar scalar) throws NotAllowed {
    if (!COUNTRIES.contains(scalar.text())) {
      throw NotAllowed.expected("is a country by its two letters of ISO 3166-1, such as `KR`", scalar.text());
    }
    return scalar.text();
  }

  /// The path of a file, from the folder of the settings file.
  static String path(Scalar scalar) throws NotAllowed {
    var path = text(scalar);
    if (path.indexOf('\\') >= 0) {
      throw NotAllowed.expected("is a path with `/` between folders", path);
    }
    if (ABSOLUTE.matcher(path).matches()) {
      throw NotAllowed.expected("is a path from the folder of the settings file", path);
    }
    return path;
  }

  /// A pattern of paths. One that can match nothing is refused: it would be silent for ever.
  static Glob glob(Scalar scalar) throws NotAllowed {
    var pattern = text(scalar);
    if (pattern.startsWith("!")) {
      throw new NotAllowed("is a pattern of paths; one that starts with `!` takes nothing back here; a name that starts so is written `\\!`");
    }
    if (Arrays.asList(pattern.split("/", -1)).contains(".")) {
      throw new NotAllowed("is a pattern of paths, which hold no folder `.`; leave it out of " + NotAllowed.quoted(pattern));
    }
    var glob = Glob.of(pattern);
    if (glob.matchesNothing()) {
      throw new NotAllowed("is a pattern of paths, and " + NotAllowed.quoted(pattern)
          + " matches none: a `[` never closes or names no letters, or a `\\` ends it");
    }
    return glob;
  }

  /// A JSONPath (RFC 9535).
  static String jsonPath(Scalar scalar) throws NotAllowed {
    var path = text(scalar);
    if (!path.startsWith("$")) {
      throw NotAllowed.expected("is a JSONPath, which starts with `$`", path);
    }
    return path;
  }

  /// Versions such as `>=0.1`.
  static VersionRange versions(Scalar scalar) throws NotAllowed {
    return VersionRange.of(scalar.text().strip())
        .orElseThrow(() -> NotAllowed.expected("is a range of versions such as `>=0.1` or `>=0.1, <2`", scalar.text()));
  }
}
