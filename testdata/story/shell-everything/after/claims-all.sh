oc delete pvc --all -n shop
