package org.holdpoint.resource;

import java.util.regex.Pattern;

/// Addresses of services, as a cluster has them (Kubernetes, "DNS for Services and Pods").
final class Addresses {

  private static final Pattern HOST = Pattern.compile("(?:[a-z0-9+]+://)?(?:[^/@]*@)?([^/:]+).*");
  private static final Pattern INSIDE = Pattern.compile("[^.]+|.*\\.svc(\\..*)?|localhost|127\\..*");

  private Addresses() {}

  /// Whether the host of an address stands outside of the cluster; a name without dots is a service of the same namespace.
  static boolean outside(String address) {
    var host = HOST.matcher(address);
    return !host.matches() || !INSIDE.matcher(host.group(1)).matches();
  }
}
