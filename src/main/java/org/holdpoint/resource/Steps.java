package org.holdpoint.resource;

import java.util.regex.Pattern;

/// Names of the plans by which CodeDeploy and SAM let a version out → how much of a step they are ("Working with deployment configurations", AWS CodeDeploy User Guide).
final class Steps {

  private static final Pattern TIMED = Pattern.compile(".*?(canary|linear)(\\d{1,2})percent(every)?(\\d{1,4})minutes?");
  private static final String HOSTS = "rank";
  private static final int WHOLE = 100;
  private static final double MINUTE = 60;

  private Steps() {}

  /// Of a name in small letters: by hosts in ranks, by traffic in the seconds until all of it goes to the new version. A name of one's own is taken for a plan in steps.
  static Strength of(String name) {
    if (name.endsWith("allatonce")) {
      return Strength.OPEN;
    }
    if (name.endsWith("oneatatime") || name.endsWith("halfatatime")) {
      return new Strength("on", name.endsWith("oneatatime") ? 4 : 2, HOSTS);
    }
    var timed = TIMED.matcher(name);
    if (!timed.matches()) {
      return Strength.ON;
    }
    var minutes = Double.parseDouble(timed.group(4));
    var percent = Integer.parseInt(timed.group(2));
    var steps = timed.group(1).equals("canary") || percent == 0 ? 1 : (WHOLE - 1) / percent;
    return new Strength("on", minutes * MINUTE * steps, "seconds");
  }
}
