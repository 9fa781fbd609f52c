package example.quota;

import java.util.Optional;

/** Runs in the front end of every region, once per request. */
final class Checker {
  private final PolicyTable table;
  private final Usage usage;

  Checker(PolicyTable table, Usage usage) {
    this.table = table;
    this.usage = usage;
  }

  Decision check(Request request) {
    Policy policy = table.find(request.consumer(), request.metric(), request.region());
    if (policy == null) {
      return Decision.ALLOW;
    }
    long limit = policy.limitPerMin().longValue();
    long ceiling = Math.round(limit * policy.burst().doubleValue());
    if (usage.perMinute(request) <= ceiling) {
      return Decision.ALLOW;
    }
    return "shadow".equals(policy.mode()) ? Decision.ALLOW : Decision.REJECT;
  }
}
