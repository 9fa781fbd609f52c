#!/bin/bash
set -e
ssh -T netops@agg-ber-2 <<'EOF'
configure terminal
router ospf 10
 redistribute bgp 65000 subnets
end
write memory
EOF
