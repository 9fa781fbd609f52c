kubectl -n prod patch pdb web --type=merge -p '{"spec":{"minAvailable":0}}'
kubectl -n prod patch deployment web --type=json -p='[{"op":"remove","path":"/spec/template/spec/containers/0/readinessProbe"}]'
kubectl -n prod patch pv data -p '{"spec":{"persistentVolumeReclaimPolicy":"Delete"}}'
