configure exclusive
edit policy-options
set as-path AS64633-ONLY "^64633+$"
edit policy-statement PEER-AS64633 term registered
set from as-path AS64633-ONLY
set from route-filter 198.18.80.0/23 upto /24
set then local-preference 150
set then community add FROM-PEER
set then accept
top
edit protocols bgp group ix-peers neighbor 203.0.113.158
set description "AS64633 Bug Cable"
set import [ SANITY PEER-AS64633 REJECT-ALL ]
set family inet unicast prefix-limit maximum 20
set family inet unicast prefix-limit teardown 80
set family inet unicast prefix-limit teardown idle-timeout 30
set peer-as 64633
top
show | compare
commit check
commit confirmed 5 comment "AS64633, PEER-310"
run show bgp summary group ix-peers
commit and-quit
