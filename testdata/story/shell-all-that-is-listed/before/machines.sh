virsh shutdown vm1
