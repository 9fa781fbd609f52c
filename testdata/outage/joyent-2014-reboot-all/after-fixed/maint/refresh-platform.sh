#!/bin/bash
#
# us-east-1 maintenance, platform image refresh of newly racked nodes
# run from the headnode as ops
#
set -o errexit -o pipefail -o nounset

readonly DC=us-east-1
readonly NODES=RA10221,RA10222,RA10223,RA10224

sdc-server list -H -o hostname,status | egrep "${NODES//,/|}"

echo "about to reboot ${NODES} in ${DC}"
read -r -p "type the datacenter name to go on: " answer
[[ "${answer}" == "${DC}" ]] || exit 2

for node in ${NODES//,/ }; do
    sdc-oneachnode -n "${node}" 'reboot'
    sdc-waitup "${node}" --timeout 900 || exit 3
done
