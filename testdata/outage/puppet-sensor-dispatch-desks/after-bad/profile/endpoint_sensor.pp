# endpoint sensor on all Windows and Linux machines of the rail operator
class profile::endpoint_sensor (
  String[1]                     $version,
  Enum['pinned', 'n-1', 'auto'] $content_channel,
  Boolean                       $maintenance_only = true,
) {

  package { 'talon-sensor':
    ensure => $version,
  }

  file { '/etc/talon/sensor.conf':
    ensure  => file,
    owner   => 'root',
    mode    => '0640',
    content => epp('profile/talon.conf.epp', {
      'content_channel'  => $content_channel,
      'maintenance_only' => $maintenance_only,
    }),
    require => Package['talon-sensor'],
    notify  => Service['talon-sensor'],
  }

  service { 'talon-sensor':
    ensure => running,
    enable => true,
  }
}
