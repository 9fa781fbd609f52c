package org.holdpoint.resource;

import java.util.Locale;
import java.util.regex.Pattern;

/// The names of parts as every format has them.
public final class ResourceNames {

  private static final Pattern JOINT = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

  private ResourceNames() {}

  /// `MinInstancesInService` and `minInstancesInService` → `min_instances_in_service`.
  public static String of(String written) {
    return JOINT.matcher(written).replaceAll("_").toLowerCase(Locale.ROOT);
  }
}
