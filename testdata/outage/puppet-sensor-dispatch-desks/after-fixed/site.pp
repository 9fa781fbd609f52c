node /^office-\d+/ {
  include profile::base
  include profile::endpoint_sensor
}

node /^depot-\d+/ {
  include profile::base
  include profile::endpoint_sensor
}

# train dispatch desks and passenger information
node /^dispatch-\d+/, /^pis-\d+/ {
  include profile::base
  include profile::realtime
}

node default {
  include profile::base
}
