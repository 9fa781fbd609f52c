configure terminal
mpls ldp
 no interface TenGigE0/0/1/0
 exit
router isis 1
 no interface TenGigE0/0/1/0
 exit
interface TenGigE0/0/1/0
 no cdp
 no ipv4 address
 description free
 shutdown
 exit
show configuration
commit confirmed minutes 5
do show isis adjacency
commit
end
