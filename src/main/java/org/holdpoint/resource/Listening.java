package org.holdpoint.resource;

import java.util.Map;
import java.util.Optional;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ResourceFact;

/// Listeners of balancers → the port at which they take what comes in (registry: aws_lb_listener; AWS CloudFormation, AWS::ElasticLoadBalancingV2::Listener).
final class Listening {

  private static final Map<String, String> PORTS = Map.of("aws_lb_listener", "port", "aws_alb_listener", "port", "AWS::ElasticLoadBalancingV2::Listener", "port");

  private Listening() {}

  static Optional<Fact> of(Resource resource) {
    return Optional.ofNullable(PORTS.get(resource.type())).flatMap(name -> resource.body().entry(name)).flatMap(entry -> entry.value().text().filter(text -> text.matches("\\d{1,5}")).map(port ->
        new ResourceFact.Listening(Key.of(resource.subject(), "listening", resource.address()), entry.at(), resource.header(), resource.address(), Integer.parseInt(port))));
  }
}
