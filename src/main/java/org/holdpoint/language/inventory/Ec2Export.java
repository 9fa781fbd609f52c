package org.holdpoint.language.inventory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.source.SourceFile;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Sequence;

/// What `aws ec2 describe-instances` prints: instances with their zone and tags, and the fields that its filters go by (AWS CLI Command Reference).
final class Ec2Export {

  /// A field of an instance, and the filter that looks at it.
  private record Field(String written, String filter) {}

  private static final List<Field> FIELDS = List.of(new Field("InstanceType", "instance-type"), new Field("ImageId", "image-id"), new Field("SubnetId", "subnet-id"), new Field("VpcId", "vpc-id"),
      new Field("PrivateIpAddress", "private-ip-address"), new Field("PrivateDnsName", "private-dns-name"), new Field("KeyName", "key-name"), new Field("Architecture", "architecture"));

  private Ec2Export() {}

  /// Empty where the document is of another kind.
  static Optional<Collected> read(SourceFile file, YamlNode document) {
    if (!(document instanceof Mapping top) || !(top.at("Reservations").orElse(document) instanceof Sequence reservations)) {
      return Optional.empty();
    }
    var all = new Collected(file);
    blocks(reservations).flatMap(reservation -> reservation.at("Instances").stream()).flatMap(Ec2Export::blocks).forEach(instance -> instance(all, instance));
    return all.empty() ? Optional.empty() : Optional.of(all);
  }

  private static Stream<Mapping> blocks(YamlNode node) {
    return node instanceof Sequence list ? list.items().stream().filter(Mapping.class::isInstance).map(Mapping.class::cast) : Stream.empty();
  }

  private static void instance(Collected all, Mapping instance) {
    var id = text(instance, "InstanceId");
    if (id.isEmpty() || all.size() >= Collected.MOST) {
      return;
    }
    var name = id.get();
    all.host(name, instance.at());
    FIELDS.forEach(field -> text(instance, field.written()).ifPresent(value -> all.variable(name, field.filter(), value)));
    inside(instance, "Placement", "AvailabilityZone").ifPresent(zone -> {
      all.variable(name, "zone", zone);
      all.variable(name, "availability-zone", zone);
    });
    inside(instance, "State", "Name").ifPresent(state -> all.variable(name, "instance-state-name", state));
    instance.at("Tags").stream().flatMap(Ec2Export::blocks).forEach(tag -> text(tag, "Key").ifPresent(key -> all.variable(name, "tag:" + key, text(tag, "Value").orElse(""))));
  }

  private static Optional<String> inside(Mapping instance, String block, String key) {
    return instance.at(block).filter(Mapping.class::isInstance).flatMap(found -> text((Mapping) found, key));
  }

  private static Optional<String> text(Mapping block, String key) {
    return block.at(key).flatMap(TreeInventory::text);
  }
}
