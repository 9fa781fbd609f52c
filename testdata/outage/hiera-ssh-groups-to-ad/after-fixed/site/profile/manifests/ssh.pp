# sshd of every node
class profile::ssh (
  Integer[1, 65535]     $port,
  Enum['yes', 'no']     $permit_root_login,
  Enum['yes', 'no']     $password_authentication,
  Array[String]         $allow_groups,
) {
  package { 'openssh-server':
    ensure => installed,
  }

  file { '/etc/ssh/sshd_config':
    ensure       => file,
    owner        => 'root',
    group        => 'root',
    mode         => '0600',
    content      => epp('profile/sshd_config.epp', {
      'port'                    => $port,
      'permit_root_login'       => $permit_root_login,
      'password_authentication' => $password_authentication,
      'allow_groups'            => $allow_groups,
    }),
    validate_cmd => '/usr/sbin/sshd -t -f %',
    require      => Package['openssh-server'],
    notify       => Service['sshd'],
  }

  service { 'sshd':
    ensure => running,
    enable => true,
  }
}
