package org.holdpoint.resource;

import java.util.Locale;
import java.util.regex.Pattern;

/// The names of parts as every format has them.
public final class ResourceNames {

  private static final Pattern JOINT = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

  private ResourceNames() {}

  /// `MinInstancesInService` and `minInstancesInService` → `min_instances_in_service`.
  public static String of(String written) {
    var at = 0;
    while (at < written.length() && !Character.isUpperCase(written.charAt(at))) {
      at++;
    }
    return at == written.length() ? written : JOINT.matcher(written).replaceAll("_").toLowerCase(Locale.ROOT);
  }
}
