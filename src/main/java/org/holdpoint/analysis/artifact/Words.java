package org.holdpoint.analysis.artifact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The words of a name, the last one in the singular: `botFeatures` → bot, feature.
final class Words {

  private Words() {}

  static List<String> singular(String name) {
    var words = new ArrayList<>(List.of(name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{N}]+")));
    var last = words.removeLast();
    words.add(last.endsWith("ies") && last.length() > 4 ? last.substring(0, last.length() - 3) + "y" : last.endsWith("ses") || last.endsWith("xes") || last.endsWith("ches")
        ? last.substring(0, last.length() - 2) : last.endsWith("s") && !last.endsWith("ss") ? last.substring(0, last.length() - 1) : last);
    return List.copyOf(words);
  }
}
