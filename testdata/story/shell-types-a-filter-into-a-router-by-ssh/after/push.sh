#!/bin/bash
set -e
ssh -T netops@agg-ber-2 <<'EOF'
configure terminal
router ospf 10
 redistribute bgp 65000 subnets route-map BGP-TO-OSPF
end
write memory
EOF
