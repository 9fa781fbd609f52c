package org.holdpoint.analysis.permission;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The policy variables that patterns name, numbered from 0 as they come; a default (`${aws:username, 'none'}`) is part of the name.
final class Variables {

  private final List<String> names = new ArrayList<>();

  int number(String name) {
    var plain = name.toLowerCase(Locale.ROOT);
    if (!names.contains(plain)) {
      names.add(plain);
    }
    return names.indexOf(plain);
  }

  /// As it is written in a policy.
  String text(int letter) {
    return letter < Character.MAX_CODE_POINT + 1 ? Character.toString(letter) : "${" + names.get(letter - Character.MAX_CODE_POINT - 1) + "}";
  }
}
