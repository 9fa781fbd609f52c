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
        address-group JUMPHOSTS {
            address "10.8.0.5"
            address "10.8.0.6"
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
                    description "bgp from provider A"
                    destination {
                        port "179"
                    }
                    protocol "tcp"
                    source {
                        address "198.18.40.1"
                    }
                }
                rule 21 {
                    action "accept"
                    description "bgp from provider B"
                    destination {
                        port "179"
                    }
                    protocol "tcp"
                    source {
                        address "198.18.44.1"
                    }
                }
                rule 30 {
                    action "accept"
                    description "icmp"
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
