#!/bin/bash
#
# us-east-1 maintenance, platform image refresh of newly racked nodes
# run from the headnode as ops
#
set -o errexit -o pipefail -o nounset

readonly DC=us-east-1
readonly NODES=RA10211,RA10212,RA10213,RA10214

sdc-server list -H -o hostname,status | egrep "${NODES//,/|}"

echo "about to reboot ${NODES} in ${DC}"
read -r -p "type the datacenter name to go on: " answer
[[ "${answer}" == "${DC}" ]] || exit 2

for node in ${NODES//,/ }; do
    sdc-oneachnode -n "${node}" 'reboot'
    sdc-waitup "${node}" --timeout 900 || exit 3
done
