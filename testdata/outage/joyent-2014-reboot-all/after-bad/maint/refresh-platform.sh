#!/bin/bash
#
# us-east-1 maintenance, platform image refresh of newly racked nodes
# run from the headnode as ops
#
set -o errexit -o pipefail -o nounset

readonly DC=us-east-1
readonly NODES=RA10221,RA10222,RA10223,RA10224

sdc-server list -H -o hostname,status | egrep "${NODES//,/|}"

sdc-oneachnode -a 'reboot'
