# profile::autoscaler - keeps the web pools at the size written in ZooKeeper
class profile::autoscaler (
  Enum['running', 'stopped'] $service_ensure,
  Boolean                    $service_enable,
  Array[String]              $zk_hosts,
  Enum['hold', 'terminate']  $missing_node,
  Integer[0]                 $max_terminations_per_cycle,
) {
  package { 'poolscaler':
    ensure => '3.8.1',
  }

  file { '/etc/poolscaler.ini':
    content => epp('profile/poolscaler.ini.epp', {
      zk    => $zk_hosts,
      miss  => $missing_node,
      limit => $max_terminations_per_cycle,
    }),
    notify  => Service['poolscaler'],
    require => Package['poolscaler'],
  }

  service { 'poolscaler':
    ensure => $service_ensure,
    enable => $service_enable,
  }
}
