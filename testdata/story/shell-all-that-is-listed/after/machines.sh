virsh undefine vm1 --remove-all-storage
for vm in $(virsh list --name); do virsh destroy $vm; done
