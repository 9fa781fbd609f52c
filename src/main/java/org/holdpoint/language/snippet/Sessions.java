package org.holdpoint.language.snippet;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.source.SourceLine;

/// Lines of a session at a terminal: those behind a prompt are commands, the others are what they print.
final class Sessions {

  /// With one of these a block of no language begins that is for a shell.
  private static final Set<String> PROGRAMS = Set.of("ansible", "ansible-playbook", "apt", "apt-get", "argocd", "aws", "az", "bash", "cat", "cd", "ceph", "cephadm", "chmod", "chown", "clickhouse-client",
      "clush", "consul", "cp", "createdb", "crictl", "crm", "curl", "dd", "dnf", "docker", "docker-compose", "dropdb", "echo", "eksctl", "etcdctl", "export", "fdisk", "find", "flux", "flyctl", "for", "gcloud",
      "gh", "git", "gluster", "grep", "gsutil", "halt", "helm", "heroku", "if", "ipmitool", "iptables", "journalctl", "kafka-topics.sh", "kill", "killall", "kops", "kubeadm", "kubectl", "lvcreate", "lvremove",
      "mdadm", "mkdir", "mkfs", "mongosh", "mount", "mv", "mysql", "mysqladmin", "nft", "nodeset", "nodetool", "nomad", "oc", "oci", "parallel-ssh", "parted", "pcs", "pdsh", "pg_ctl", "pg_dump", "pg_resetwal",
      "pkill", "podman", "poweroff", "psql", "pssh", "pulumi", "qm", "rabbitmqctl", "rbd", "rclone", "reboot", "redis-cli", "restic", "rm", "rsync", "salt", "scp", "sdc-oneachnode", "sed", "service", "set",
      "sh", "shutdown", "ssh", "su", "sudo", "systemctl", "tar", "terraform", "tofu", "ufw", "umount", "vault", "velero", "vgremove", "virsh", "wget", "while", "wipefs", "xargs", "yum", "zfs", "zpool");
  private static final int LONG = 4_000;

  private Sessions() {}

  /// Made when a block is looked at.
  private static final class Patterns {
    static final Pattern PROMPT = Pattern.compile("\\s*(?:\\([\\w.-]+\\)\\s*)?(?:\\[[\\w.-]+@[^\\]]{1,80}]|[\\w.-]+@[\\w.-]+(?::[^\\s$#]{0,80})?|[\\w.-]{1,30}:~)?[$%]\\s+(?=\\S)|\\s*(?:\\[[\\w.-]+@[^\\]]{1,80}]|[\\w.-]+@[\\w.-]+(?::[^\\s$#]{0,80})?)#\\s+(?=\\S)");
  }

  /// Whether the first line that is not blank or a remark stands behind a prompt.
  static boolean prompted(List<SourceLine> lines) {
    return lines.stream().map(SourceLine::text).filter(text -> !text.isBlank() && !text.strip().startsWith("#")).findFirst().filter(text -> prompt(text) > 0).isPresent();
  }

  /// Whether the first word is that of a program that a shell would call.
  static boolean known(List<SourceLine> lines) {
    return lines.stream().map(line -> line.text().strip()).filter(text -> !text.isEmpty() && !text.startsWith("#")).findFirst().map(text -> text.split("[\\s;|&]", 2)[0]).filter(PROGRAMS::contains).isPresent();
  }

  /// Where the command begins behind a prompt; 0 where there is none.
  static int prompt(String text) {
    if (text.length() > LONG) {
      return 0;
    }
    var prompt = Patterns.PROMPT.matcher(text);
    return prompt.lookingAt() ? prompt.end() : 0;
  }

  /// The commands, with the lines that they go on in.
  static void add(List<SourceLine> lines, Block block) {
    var open = false;
    var document = "";
    for (var line : lines) {
      var text = line.text();
      var from = prompt(text);
      if (open || !document.isEmpty() || from > 0) {
        var more = open || !document.isEmpty() ? text.startsWith("> ") ? 2 : 0 : from;
        block.line(line, more, text.length());
        document = document.isEmpty() ? here(text) : text.substring(more).strip().equals(document) ? "" : document;
        open = text.stripTrailing().endsWith("\\");
      }
    }
  }

  /// The word that ends the here-document that begins in a line; empty for none.
  private static String here(String text) {
    var at = text.indexOf("<<");
    if (at < 0 || text.startsWith("<<<", at)) {
      return "";
    }
    var word = text.substring(at + 2).replaceFirst("^-?\\s*", "").split("[\\s;|>)]", 2)[0].replaceAll("['\"\\\\]", "");
    // `$((1 << 3))` moves bits.
    return word.isEmpty() || Character.isDigit(word.charAt(0)) ? "" : word;
  }
}
