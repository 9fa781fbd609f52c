firewall {
    global-options {
        state-policy {
            established {
                action "accept"
            }
            invalid {
                action "drop"
            }
            related {
                action "accept"
            }
        }
    }
    group {
        address-group BGP-UPSTREAMS {
            address "198.18.40.1"
            address "198.18.44.1"
        }
        address-group JUMPHOSTS {
            address "10.8.0.6"
            address "10.8.0.7"
        }
    }
    ipv4 {
        input {
            filter {
                default-action "drop"
                rule 10 {
                    action "accept"
                    description "ssh from jump hosts"
                    destination {
                        port "22"
                    }
                    protocol "tcp"
                    source {
                        group {
                            address-group "JUMPHOSTS"
                        }
                    }
                }
                rule 20 {
                    action "accept"
                    description "bgp from providers"
                    destination {
                        port "179"
                    }
                    protocol "tcp"
                    source {
                        group {
                            address-group "BGP-UPSTREAMS"
                        }
                    }
                }
                rule 30 {
                    action "accept"
                    description "icmp"
                    limit {
                        burst "50"
                        rate "100/second"
                    }
                    protocol "icmp"
                }
            }
        }
    }
}
service {
    ssh {
        disable-password-authentication
        listen-address "10.8.0.1"
        port "22"
    }
}
